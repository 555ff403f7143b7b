package press.masthead.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CanaryTest {
    @Test
    void noEntityGetsThroughTheReader() {
        assertThat(Canary.breaches()).isEmpty();
    }
}
