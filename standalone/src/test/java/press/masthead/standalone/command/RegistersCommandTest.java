package press.masthead.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.standalone.command.Shell.masthead;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.masthead.platform.json.Json;
import press.masthead.standalone.broker.EmbeddedKafka;

class RegistersCommandTest {
    private static final Path REGISTERS = Path.of(System.getProperty("masthead.root"), "registers");

    @TempDir
    Path folder;

    @BeforeEach
    void copyTheDefaultRegisters() throws IOException {
        for (var file :
                List.of("feeds.yaml", "outlets.yaml", "companies.yaml", "policy.yaml", "policy-fixtures.yaml")) {
            Files.copy(REGISTERS.resolve(file), folder.resolve(file));
        }
    }

    @Test
    void theDefaultRegistersHaveNoFaults() {
        var checked = masthead("registers", "check", folder.toString());

        assertThat(checked.exit()).isZero();
        assertThat(checked.out()).endsWith("fixtures: no faults\n");
    }

    @Test
    void aFailedFixtureIsAFault() throws IOException {
        replace("policy.yaml", "in: [organisation, role, nobody]", "in: [nobody]");

        var checked = masthead("registers", "check", folder.toString());
        assertThat(checked.exit()).isEqualTo(2);
        assertThat(checked.err().lines())
                .hasSize(3)
                .allMatch(line -> line.startsWith("masthead: policy-fixtures.yaml:"));

        var asJson = masthead("registers", "check", folder.toString(), "--json");
        assertThat(asJson.exit()).isEqualTo(2);
        assertThat(Json.MAPPER.readTree(asJson.out()).get("faults")).hasSize(3).allSatisfy(fault -> {
            assertThat(fault.get("file").asString()).isEqualTo("policy-fixtures.yaml");
            assertThat(fault.get("line").asInt()).isPositive();
            assertThat(fault.get("mend").asString()).isNotEmpty();
        });
    }

    @Test
    void aReviewThatIsOverdueIsAWarningAndNoFault() throws IOException {
        replace("outlets.yaml", "review_by: 2027-03-31", "review_by: 2020-03-31");

        var checked = masthead("registers", "check", folder.toString());
        assertThat(checked.exit()).isZero();
        assertThat(checked.err().lines())
                .isNotEmpty()
                .allMatch(line -> line.startsWith("warning: outlets.yaml:") && line.contains("2020-03-31"));
        assertThat(Json.MAPPER
                        .readTree(masthead("registers", "check", folder.toString(), "--json")
                                .out())
                        .get("warnings")
                        .isEmpty())
                .isFalse();
    }

    @Test
    void twoFoldersAreComparedWithoutABroker() throws IOException {
        assertThat(masthead("registers", "diff", folder.toString(), "--against", REGISTERS.toString()))
                .isEqualTo(new Shell.Ran(0, "nothing differs\n", ""));
        replace("policy.yaml", "story_window_days: 14", "story_window_days: 7");

        assertThat(masthead("registers", "diff", folder.toString(), "--against", REGISTERS.toString()))
                .isEqualTo(new Shell.Ran(3, "~ policy story_window_days\n    days: 14 -> 7\n", ""));
    }

    @Test
    void whatIsAppliedIsNumberedAndWhatIsRefusedLeavesItInForce(@TempDir Path data) throws IOException {
        try (var kafka = EmbeddedKafka.start(data, 0, Map.of())) {
            var broker = kafka.bootstrapServers();
            assertThat(masthead("registers", "diff", folder.toString(), "--broker", broker)
                            .err())
                    .contains("no registers have been applied yet");
            assertThat(apply(broker).out().lines().map(line -> line.replaceFirst(" sha256:.{16}$", "")))
                    .containsExactly("feeds/1", "outlets/1", "companies/1", "policy/1");
            assertThat(apply(broker).out()).isEqualTo("nothing differs from the versions in force\n");

            replace("policy.yaml", "in: [organisation, role, nobody]", "in: [nobody]");
            assertThat(apply(broker).exit()).isEqualTo(2);
            assertThat(versions(broker)).containsExactly("*feeds/1", "*outlets/1", "*companies/1", "*policy/1");

            aRulesReasonIsKept(broker);
            replace("policy.yaml", "story_window_days: 14", "story_window_days: 7");
            assertThat(masthead("registers", "diff", folder.toString(), "--broker", broker))
                    .isEqualTo(new Shell.Ran(3, "~ policy story_window_days\n    days: 14 -> 7\n", ""));
            assertThat(apply(broker).out()).startsWith("policy/2 sha256:");
            assertThat(versions(broker))
                    .containsExactly("*feeds/1", "*outlets/1", "*companies/1", " policy/1", "*policy/2");

            assertThat(masthead("registers", "apply", "--version", "policy/1", "--broker", broker)
                            .out())
                    .startsWith("policy/3 sha256:");
            assertThat(masthead("registers", "show", "policy/3", "--broker", broker)
                            .out())
                    .isEqualTo(Files.readString(REGISTERS.resolve("policy.yaml")));
            assertThat(masthead("registers", "show", "policy/9", "--broker", broker))
                    .extracting(Shell.Ran::exit)
                    .isEqualTo(2);
        }
    }

    private void aRulesReasonIsKept(String broker) throws IOException {
        replace("policy.yaml", "in: [nobody]", "in: [organisation, role, nobody]");
        replace("policy.yaml", "reason: WIRE_REPOST", "reason: REPOST");
        replace("policy-fixtures.yaml", "[WIRE_REPOST]", "[REPOST]");
        var refused = masthead("registers", "apply", folder.toString(), "--broker", broker, "--json");
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.out()).contains("keep it, or take a new id").contains("\"file\":\"policy.yaml\"");

        replace("policy.yaml", "reason: REPOST", "reason: WIRE_REPOST");
        replace("policy-fixtures.yaml", "[REPOST]", "[WIRE_REPOST]");
    }

    private Shell.Ran apply(String broker) {
        return masthead("registers", "apply", folder.toString(), "--broker", broker);
    }

    private static List<String> versions(String broker) {
        var rows = Json.MAPPER.readTree(
                masthead("registers", "history", "--json", "--broker", broker).out());
        return rows.valueStream()
                .map(row -> (row.get("in_force").asBoolean() ? "*" : " ")
                        + row.get("version").asString())
                .toList();
    }

    private void replace(String file, String text, String other) throws IOException {
        var source = Files.readString(folder.resolve(file));
        assertThat(source).contains(text);
        Files.writeString(folder.resolve(file), source.replace(text, other));
    }
}
