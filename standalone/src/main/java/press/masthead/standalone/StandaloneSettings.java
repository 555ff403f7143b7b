package press.masthead.standalone;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import press.masthead.ingest.IngestSettings;
import press.masthead.model.Edit;
import press.masthead.model.register.RegisterKind;

/// What the whole is started with.
///
/// @param data where the broker keeps its log and the services their state
/// @param registers the YAML texts to apply at the start
/// @param edits made at the start; one that was made before counts once
/// @param ingest how feeds are polled
/// @param port of the website's API; 0 for a free one
/// @param brokerPort of the embedded broker, on loopback; 0 for a free one
public record StandaloneSettings(
        Path data,
        Map<RegisterKind, String> registers,
        List<Edit> edits,
        IngestSettings ingest,
        String host,
        int port,
        int brokerPort) {
    public StandaloneSettings {
        registers = Map.copyOf(registers);
        edits = List.copyOf(edits);
    }
}
