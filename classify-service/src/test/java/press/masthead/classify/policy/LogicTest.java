package press.masthead.classify.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.masthead.model.ArticleOutlet;
import press.masthead.model.Byline;
import press.masthead.model.Facts;
import press.masthead.model.Genre;
import press.masthead.model.Provenance;
import press.masthead.model.Signal;
import press.masthead.model.Sketch;
import press.masthead.model.Sourcing;
import press.masthead.model.register.Condition;
import press.masthead.model.register.FactPath;

class LogicTest {
    @ParameterizedTest
    @CsvSource({
        "TRUE,TRUE,TRUE,TRUE", "TRUE,FALSE,FALSE,TRUE", "TRUE,UNKNOWN,UNKNOWN,TRUE",
        "FALSE,TRUE,FALSE,TRUE", "FALSE,FALSE,FALSE,FALSE", "FALSE,UNKNOWN,FALSE,UNKNOWN",
        "UNKNOWN,TRUE,UNKNOWN,TRUE", "UNKNOWN,FALSE,FALSE,UNKNOWN", "UNKNOWN,UNKNOWN,UNKNOWN,UNKNOWN"
    })
    void unknownSpreadsUnlessTheAnswerIsCertainWithoutIt(Signal one, Signal other, Signal all, Signal any) {
        var both = List.of(sourced(), genreIs(other));

        assertThat(Logic.test(new Condition.All(both), known(one, other))).isEqualTo(all);
        assertThat(Logic.test(new Condition.Any(both), known(one, other))).isEqualTo(any);
        var nots = both.stream().<Condition>map(Condition.Not::new).toList();
        assertThat(Logic.test(new Condition.Not(new Condition.All(both)), known(one, other)))
                .isEqualTo(Logic.test(new Condition.Any(nots), known(one, other)));
    }

    private static Condition sourced() {
        return new Condition.In(FactPath.SOURCED, List.of("true"));
    }

    /// A question about the genre whose answer is `wanted`.
    private static Condition genreIs(Signal wanted) {
        return new Condition.In(FactPath.GENRE_KIND, List.of(wanted == Signal.TRUE ? "report" : "other"));
    }

    private static Known known(Signal sourced, Signal genre) {
        var kind = genre == Signal.UNKNOWN ? Genre.Kind.UNKNOWN : Genre.Kind.REPORT;
        return new Known(
                new Facts(
                        new Byline("", Byline.Kind.UNKNOWN, List.of(), ""),
                        new Provenance(Provenance.Kind.ORIGINAL, "", "", List.of()),
                        new Genre(kind, List.of()),
                        new Sourcing(sourced, 0, 0, List.of()),
                        "en",
                        Map.of(),
                        List.of(),
                        Sketch.UNKNOWN,
                        Map.of()),
                new ArticleOutlet.Unlisted("h.example"));
    }
}
