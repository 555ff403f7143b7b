package press.masthead.standalone.newsstand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import press.masthead.model.Edit;
import press.masthead.model.register.RegisterKind;
import press.masthead.platform.json.Json;
import press.masthead.platform.registers.RegisterFiles;
import press.masthead.platform.runtime.CannotStart;

/// The sample feeds, their registers and their edits, as they lie in the project.
public final class Samples {
    private static final String PLACEHOLDER = "http://newsstand.example";

    private final Path home;

    /// @param home the project's folder, with `samples` and `registers` in it
    public Samples(Path home) {
        this.home = home;
    }

    public Path feeds() {
        return home.resolve("samples/feeds");
    }

    /// Feeds and outlets of the samples, companies and policy as they are for real; the feeds at the newsstand's
    /// address.
    public Map<RegisterKind, String> registers(String newsstand) {
        var samples = home.resolve("samples/registers");
        var real = home.resolve("registers");
        var sources = new EnumMap<RegisterKind, String>(RegisterKind.class);
        sources.put(
                RegisterKind.FEEDS,
                RegisterFiles.source(samples, RegisterKind.FEEDS).replace(PLACEHOLDER, newsstand));
        sources.put(RegisterKind.OUTLETS, RegisterFiles.source(samples, RegisterKind.OUTLETS));
        sources.put(RegisterKind.COMPANIES, RegisterFiles.source(real, RegisterKind.COMPANIES));
        sources.put(RegisterKind.POLICY, RegisterFiles.source(real, RegisterKind.POLICY));
        return sources;
    }

    /// What an editor did with the list of the samples: wording and order.
    public List<Edit> edits() {
        var file = home.resolve("samples/edits.jsonl");
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .map(line -> Json.MAPPER.readValue(line, Edit.class))
                    .toList();
        } catch (IOException e) {
            throw new CannotStart("cannot read %s; see that the project is complete".formatted(file), e);
        }
    }
}
