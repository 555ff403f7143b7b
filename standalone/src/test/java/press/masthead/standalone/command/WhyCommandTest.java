package press.masthead.standalone.command;

import static org.awaitility.Awaitility.await;
import static press.masthead.standalone.command.Shell.masthead;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.masthead.model.Dating;
import press.masthead.model.Edit;
import press.masthead.platform.registers.RegisterFiles;
import press.masthead.platform.runtime.Broker;
import press.masthead.platform.runtime.ServiceSettings;
import press.masthead.profile.ProfileService;
import press.masthead.standalone.broker.EmbeddedKafka;

class WhyCommandTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    private Path directory = Path.of("");

    @Test
    void itKnowsWhatEditorsDecided() {
        try (var kafka = EmbeddedKafka.start(directory.resolve("kafka"), 0, Map.of())) {
            var settings = ServiceSettings.local("test", "1", kafka.bootstrapServers(), directory.resolve("state"));
            Broker.prepare(settings);
            var history = new History(kafka.bootstrapServers());
            history.decided(History.article(
                    "a",
                    "https://nobody.example/a",
                    "nobody.example",
                    "Qwen opens its weights",
                    "Alibaba's Qwen opens the weights of its largest model, the company said on Monday.",
                    "Jane Doe",
                    new Dating.Undated("")));
            var registers = RegisterFiles.accepted(RegisterFiles.sources(History.REGISTERS));
            try (var profile = ProfileService.start(settings, () -> registers)) {
                await().atMost(PATIENCE).until(() -> why(profile).contains("\n  alibaba-qwen: absent. "));
                history.approved("one", "a");
                await().atMost(PATIENCE)
                        .until(() -> why(profile)
                                .contains("\n  alibaba-qwen: listed. An editor decided that it stands here.\n"));
                history.edited("two", "a", new Edit.Action.Kill("It was withdrawn."));
                await().atMost(PATIENCE)
                        .until(() -> why(profile), "  in none. An editor killed it: It was withdrawn.\n"::equals);
            }
        }
    }

    private static String why(ProfileService profile) {
        return masthead("why", "a", "--at", "http://127.0.0.1:" + profile.port())
                .out();
    }
}
