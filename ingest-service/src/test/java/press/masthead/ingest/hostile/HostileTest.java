package press.masthead.ingest.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What servers do, by mistake or to harm, and what comes of it: each over HTTP, through the real fetcher and reader,
/// with its exact outcome.
class HostileTest {
    static Stream<Case> cases() {
        return Stream.of(AnswerCases.ALL, LengthCases.ALL, PackingCases.ALL, RedirectCases.ALL)
                .flatMap(Stream::of);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theOutcomeIsExact(Case each) throws IOException {
        assertThat(each.poll()).isEqualTo(each.outcome());
    }

    @Test
    void noTwoCasesHaveOneName() {
        assertThat(cases().map(Case::name)).doesNotHaveDuplicates().hasSizeGreaterThan(60);
    }
}
