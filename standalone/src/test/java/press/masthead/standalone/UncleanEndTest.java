package press.masthead.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.masthead.platform.registers.RegisterWatch;
import press.masthead.platform.runtime.ServiceSettings;
import press.masthead.profile.ProfileService;
import press.masthead.standalone.broker.EmbeddedKafka;

/// The store of all lists is kept after a clean end, and made anew after any other, which may have left it open.
@Tag("long")
class UncleanEndTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path directory;

    @Test
    void theStoreOfAllListsIsMadeAnewAfterAnUncleanEndAlone() throws Exception {
        try (var kafka = EmbeddedKafka.start(directory.resolve("kafka"), 0, Map.of())) {
            ServiceSettings settings;
            try (var pipeline = SamplePipeline.over(kafka.bootstrapServers(), directory.resolve("state"), List.of())) {
                settings = pipeline.settings();
            }
            var application = settings.state().resolve(settings.applicationId("profile"));
            var mark = application.resolve("global").resolve("mark");

            Files.createFile(mark);
            listed(settings);
            assertThat(mark).as("after a clean end").exists();

            Files.delete(application.resolve("closed-cleanly"));
            listed(settings);
            assertThat(mark).as("after another").doesNotExist();
        }
    }

    private static void listed(ServiceSettings settings) {
        try (var registers = RegisterWatch.start(settings, PATIENCE);
                var profile = ProfileService.start(settings, registers)) {
            Awaitility.await()
                    .atMost(PATIENCE)
                    .ignoreExceptions()
                    .untilAsserted(() -> assertThat(profile.lists()
                                    .coverage(SamplePipeline.QWEN)
                                    .orElseThrow()
                                    .entries())
                            .isNotEmpty());
        }
    }
}
