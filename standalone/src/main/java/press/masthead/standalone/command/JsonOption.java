package press.masthead.standalone.command;

import java.util.function.Supplier;
import picocli.CommandLine.Option;
import press.masthead.platform.json.Json;

/// Whether a command tells what it found to people, or to a script.
final class JsonOption {
    @Option(names = "--json", description = "Write one JSON value, for scripts.")
    private boolean wanted;

    /// @param text whole lines
    void tell(Object value, Supplier<String> text) {
        System.out.print(wanted ? Json.MAPPER.writeValueAsString(value) + "\n" : text.get());
    }
}
