package press.masthead.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.standalone.command.Shell.masthead;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.masthead.platform.data.RealData;
import press.masthead.platform.json.Json;

/// Measuring on labels; how good the figures are is no matter of a test.
class EvaluateCommandTest {
    @BeforeAll
    static void theLabelsLieInTheProject() {
        System.setProperty("masthead.home", System.getProperty("masthead.root"));
    }

    @AfterAll
    static void asBefore() {
        System.clearProperty("masthead.home");
    }

    @Test
    void storiesAreMeasuredOnBothHalvesByHowTheyWereDrawn() {
        var data = RealData.at("").toString();

        var ran = masthead("evaluate", "stories", "--data", data, "--json");

        var scores = ran.out().lines().map(Json.MAPPER::readTree).toList();
        assertThat(ran.exit()).isZero();
        assertThat(scores)
                .extracting(score -> score.path("group").asString() + " "
                        + score.path("half").asString())
                .containsExactly(
                        "all tuned_on",
                        "all reported",
                        "asked tuned_on",
                        "asked reported",
                        "copies tuned_on",
                        "copies reported",
                        "first sample tuned_on",
                        "first sample reported",
                        "of one company, Chinese tuned_on",
                        "of one company, Chinese reported",
                        "of one company, English tuned_on",
                        "of one company, English reported");
        assertThat(scores)
                .extracting(score -> score.path("counts").path("found").asInt()
                        + score.path("counts").path("wrong").asInt()
                        + score.path("counts").path("missed").asInt()
                        + score.path("counts").path("rest").asInt())
                .as("every labelled pair is an example")
                .containsExactly(298, 198, 298, 198, 147, 95, 77, 104, 93, 44, 128, 50);
    }

    @Test
    void anUnknownTaskIsRefusedByName(@TempDir Path empty) {
        var ran = masthead("evaluate", "headlines", "--data", empty.toString());

        assertThat(ran.exit()).isOne();
        assertThat(ran.err()).contains("no labels are called headlines", "stories");
    }

    @Test
    void withoutTheRealDataItSaysWhereItLooked(@TempDir Path empty) {
        var ran = masthead("evaluate", "stories", "--data", empty.toString());

        assertThat(ran.exit()).isOne();
        assertThat(ran.err()).contains("no real data at " + empty);
    }
}
