package press.masthead.standalone;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.masthead.ingest.IngestSettings;
import press.masthead.model.Edit;
import press.masthead.model.register.RegisterKind;
import press.masthead.profile.api.representations.Site;
import press.masthead.profile.desk.DeskSettings;
import press.masthead.profile.desk.accounts.Accounts;
import press.masthead.profile.desk.tokens.TokenFile;

/// What the whole is started with.
///
/// @param data where the broker keeps its log and the services their state
/// @param registers the YAML texts to apply at the start
/// @param edits made at the start; one that was made before counts once
/// @param ingest how feeds are polled
/// @param port of the website's API; 0 for a free one
/// @param site where the public finds it
/// @param brokerPort of the embedded broker, on loopback; 0 for a free one
/// @param partitions of each topic that it makes: one is enough for what never leaves this machine
/// @param desk where the review desk listens; empty for no desk
/// @param accounts who may sign in to it
/// @param tokens what scripts bring to it
public record StandaloneSettings(
        Path data,
        Map<RegisterKind, String> registers,
        List<Edit> edits,
        IngestSettings ingest,
        String host,
        int port,
        Site site,
        int brokerPort,
        int partitions,
        Optional<DeskSettings> desk,
        Accounts accounts,
        TokenFile tokens) {
    public StandaloneSettings {
        registers = Map.copyOf(registers);
        edits = List.copyOf(edits);
    }
}
