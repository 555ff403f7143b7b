package press.masthead.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MastheadCommandTest {
    @Test
    void helpNamesEveryCommand() {
        var help = Shell.masthead("--help");

        assertThat(help.exit()).isZero();
        assertThat(help.out().lines().map(String::strip))
                .anyMatch(line -> line.startsWith("demo "))
                .anyMatch(line -> line.startsWith("up "))
                .anyMatch(line -> line.startsWith("newsstand "))
                .filteredOn(line -> line.matches("[a-z]+ {2,}[A-Z].*"))
                .hasSize(12);
    }

    @Test
    void aMistypedCommandIsToldWhichWasMeant() {
        var mistyped = Shell.masthead("evaluat");

        assertThat(mistyped.exit()).isEqualTo(2);
        assertThat(mistyped.err()).contains("evaluat").contains("masthead evaluate");
    }

    @Test
    void aCommandsOwnHelpIsTold() {
        var help = Shell.masthead("feeds", "read", "--help");

        assertThat(help.exit()).isZero();
        assertThat(help.out()).startsWith("Usage: masthead feeds read");
    }
}
