package press.masthead.standalone.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// How this code is to look, as one test that reports every offence at once.
class HouseRulesTest {
    private static final Path ROOT = Path.of(System.getProperty("masthead.root"));

    @Test
    void everyFileKeepsTheHouseRules() throws IOException {
        var sources = files("*/src/{main,test}/java/**.java");
        var classes = files("*/target/classes/**.class");

        assertThat(sources).as("sources read").hasSizeGreaterThan(50);
        assertThat(classes).as("classes read").hasSizeGreaterThan(50);
        assertThat(Stream.of(SourceRules.offences(sources), PurityRules.offences(classes))
                        .flatMap(List::stream)
                        .map(offence -> offence.replace(ROOT + "/", "")))
                .isEmpty();
    }

    private static List<Path> files(String pattern) throws IOException {
        var matcher = ROOT.getFileSystem().getPathMatcher("glob:" + ROOT + "/" + pattern);
        try (var all = Files.walk(ROOT)) {
            return all.filter(matcher::matches).sorted().toList();
        }
    }
}
