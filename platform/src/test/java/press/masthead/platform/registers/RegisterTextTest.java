package press.masthead.platform.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RegisterTextTest {
    private static final String BLOCK = """
            companies:
              - slug: one
                aliases:
                  # the first
                  - {text: One, strength: strong}
              - {slug: two, aliases: [{text: Two, strength: strong}]}
              - {slug: three, aliases: []}
              - {slug: four}
            """;

    @Test
    void anEntryComesFirstInItsListAndNothingElseMoves() {
        assertThat(RegisterText.withAlias(BLOCK, "one", "{text: New}"))
                .hasValue(BLOCK.replace("    aliases:\n", "    aliases:\n      - {text: New}\n"));
        assertThat(RegisterText.withAlias(BLOCK, "two", "{text: New}"))
                .hasValue(BLOCK.replace("[{text: Two", "[{text: New}, {text: Two"));
        assertThat(RegisterText.withAlias(BLOCK, "three", "{text: New}"))
                .hasValue(BLOCK.replace("aliases: []", "aliases: [{text: New}]"));
    }

    @Test
    void aCompanyWithoutAListHasNoPlaceForIt() {
        assertThat(RegisterText.withAlias(BLOCK, "four", "{text: New}")).isEmpty();
        assertThat(RegisterText.withAlias(BLOCK, "five", "{text: New}")).isEmpty();
    }

    @Test
    void anOutletComesFirst() {
        assertThat(RegisterText.withOutlet("# Who\noutlets:\n  # Press\n  - id: one\n", "{id: new}"))
                .hasValue("# Who\noutlets:\n  - {id: new}\n  # Press\n  - id: one\n");
        assertThat(RegisterText.withOutlet("outlets: []\n", "{id: new}")).hasValue("outlets: [{id: new}]\n");
        assertThat(RegisterText.withOutlet("feeds: []\n", "{id: new}")).isEmpty();
    }

    @Test
    void theRegistersOfTheProjectHaveAPlaceForEveryCompany() throws Exception {
        var companies = Files.readString(Path.of(System.getProperty("masthead.root"), "registers", "companies.yaml"));
        var slugs = Stream.of(companies.split("\n", -1))
                .filter(line -> line.contains("- slug: "))
                .map(line -> line.replaceFirst(".*- slug: ", "").strip())
                .toList();

        assertThat(slugs)
                .hasSizeGreaterThan(10)
                .allSatisfy(slug -> assertThat(RegisterText.withAlias(companies, slug, "{text: New}"))
                        .isPresent());
    }
}
