package press.masthead.ingest.fetching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/// The limits of every day, to the byte; what keeps to them over HTTP is in [press.masthead.ingest.hostile].
class BudgetsTest {
    private static final int MEBIBYTE = 1 << 20;

    @Test
    void tenMebibytesComeOffTheWire() throws IOException {
        assertThat(read(new byte[10 * MEBIBYTE], "")).isEqualTo(10 * MEBIBYTE);

        assertThatThrownBy(() -> read(new byte[10 * MEBIBYTE + 1], ""))
                .isInstanceOf(BoundedBody.TooLarge.class)
                .hasMessage("more than 10485760 bytes");
    }

    @Test
    void twentyFiveMebibytesAreUnpacked() throws IOException {
        assertThat(read(gzip(digits(25 * MEBIBYTE)), "gzip")).isEqualTo(25 * MEBIBYTE);

        assertThatThrownBy(() -> read(gzip(digits(25 * MEBIBYTE + 1)), "gzip"))
                .isInstanceOf(BoundedBody.TooLarge.class)
                .hasMessage("unpacks to more than 26214400 bytes");
    }

    @Test
    void nothingUnpacksToMoreThanAHundredTimesItsSize() {
        assertThatThrownBy(() -> read(gzip(new byte[20 * MEBIBYTE]), "gzip"))
                .isInstanceOf(BoundedBody.TooLarge.class)
                .hasMessage("unpacks to more than 100 times its size");
    }

    @Test
    void aFetchTakesHalfAMinuteAndReads64KibibytesOfHeaders() {
        assertThat(Limits.USUAL.inAll()).isEqualTo(Duration.ofSeconds(30));
        assertThat(Limits.USUAL.headers()).isEqualTo(64 * 1024);
        assertThat(Limits.USUAL.body()).isEqualTo(BoundedBody.USUAL);
    }

    private static int read(byte[] body, String encoding) throws IOException {
        return BoundedBody.USUAL.read(new ByteArrayInputStream(body), encoding).size();
    }

    /// Zeros and ones by chance, which pack to a sixth or so.
    private static byte[] digits(int count) {
        var random = new Random(1);
        var digits = new byte[count];
        random.nextBytes(digits);
        for (var index = 0; index < count; index++) {
            digits[index] = (byte) ('0' + (digits[index] & 1));
        }
        return digits;
    }

    private static byte[] gzip(byte[] body) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var sink = new GZIPOutputStream(packed)) {
            sink.write(body);
        }
        return packed.toByteArray();
    }
}
