package press.masthead.ingest;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import press.masthead.platform.runtime.CannotStart;

class IngestServiceTest {
    @Test
    void itDoesNotStartWithAReaderThatObeysHostileDocuments() {
        assertThatThrownBy(() -> IngestService.refuseUnsafeReader(List.of("internal entity in UTF-16LE")))
                .isInstanceOf(CannotStart.class)
                .hasMessage(
                        "the reader of feeds obeys hostile documents (internal entity in UTF-16LE); do not run this build");
        assertThatCode(() -> IngestService.refuseUnsafeReader(List.of())).doesNotThrowAnyException();
    }
}
