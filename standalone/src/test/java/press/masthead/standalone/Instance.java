package press.masthead.standalone;

import java.nio.file.Path;
import java.util.Set;
import press.masthead.ingest.IngestSettings;
import press.masthead.platform.runtime.Main;
import press.masthead.platform.runtime.ServiceSettings;

/// A program for tests: one instance of every service, in a process of its own that can be killed.
final class Instance {
    private Instance() {}

    /// Runs until it is killed or told to stop.
    ///
    /// @param arguments name, broker, state folder, hosts allowed to be fetched from
    public static void main(String[] arguments) {
        var settings = ServiceSettings.local("test", arguments[0], arguments[1], Path.of(arguments[2]));
        var behaviour = IngestSettings.local(Set.of(arguments[3].split(",")), SamplePipeline.LIVELY);
        System.exit(Main.serve("instance", () -> Services.start(settings, behaviour)));
    }
}
