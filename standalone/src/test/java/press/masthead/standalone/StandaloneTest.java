package press.masthead.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.masthead.ingest.IngestSettings;
import press.masthead.model.register.RegisterKind;
import press.masthead.profile.api.representations.Site;
import press.masthead.profile.desk.access.AccessLog;
import press.masthead.profile.desk.tokens.TokenFile;
import press.masthead.standalone.newsstand.Samples;

class StandaloneTest {
    @TempDir
    Path data;

    @Test
    void feedsNameTheAddressThatThePublicUses() throws Exception {
        var site = new Site("https://coverage.example", "https://hub.example/");
        try (var standalone = Standalone.start(settings(site), Instant.parse("2026-05-20T09:00:00Z"))) {
            var feed = URI.create("http://127.0.0.1:%d/v1/companies/alibaba-qwen/coverage.atom"
                    .formatted(standalone.profile().port()));
            try (var answer = feed.toURL().openStream()) {
                assertThat(new String(answer.readAllBytes(), UTF_8))
                        .contains(
                                "https://coverage.example/v1/companies/alibaba-qwen/coverage.atom",
                                "https://hub.example/")
                        .doesNotContain("127.0.0.1");
            }
        }
    }

    private StandaloneSettings settings(Site site) {
        var registers = new HashMap<>(new Samples(SamplePipeline.HOME).registers("http://newsstand.example"));
        registers.put(RegisterKind.FEEDS, "feeds: []");
        return new StandaloneSettings(
                data,
                Map.copyOf(registers),
                List.of(),
                IngestSettings.local(Set.of(), SamplePipeline.LIVELY),
                "127.0.0.1",
                0,
                site,
                0,
                1,
                Optional.empty(),
                _ -> Optional.empty(),
                new TokenFile(data.resolve("tokens.json"), new AccessLog(data.resolve("access.json"))));
    }
}
