package press.masthead.ingest.polling;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import press.masthead.platform.topics.JsonSerde;

class WantedPageTest {
    private static final JsonSerde<WantedPage> SERDE = new JsonSerde<>(WantedPage.class);

    @Test
    void whatWasKeptBeforeRulesWereCountedIsReadAsHavingAskedForNone() {
        var feed = Samples.feed("tech", "https://gazette.example/tech");
        var wanted = WantedPage.of(Samples.found(feed, "a: First").getFirst().article());
        var kept = new String(SERDE.serializer().serialize("", wanted), UTF_8);
        var before = kept.replace("\"rules\":0,", "");

        assertThat(before).isNotEqualTo(kept);
        assertThat(SERDE.deserializer().deserialize("", before.getBytes(UTF_8))).isEqualTo(wanted);
    }
}
