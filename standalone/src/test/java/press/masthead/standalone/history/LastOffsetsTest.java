package press.masthead.standalone.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LastOffsetsTest {
    @Test
    void ofEveryKeyTheLastOffsetIsKnown() {
        var random = new Random(11);
        var expected = new HashMap<String, Long>();
        var last = new LastOffsets();
        for (var offset = 0L; offset < 50_000; offset++) {
            var key = "article-" + random.nextInt(20_000);
            expected.put(key, offset);
            last.put(key.getBytes(UTF_8), offset);
        }

        expected.forEach((key, offset) -> {
            assertThat(last.isLast(key.getBytes(UTF_8), offset)).isTrue();
            assertThat(last.isLast(key.getBytes(UTF_8), offset - 1)).isFalse();
        });
        assertThat(last.isLast("never".getBytes(UTF_8), 3)).isFalse();
    }
}
