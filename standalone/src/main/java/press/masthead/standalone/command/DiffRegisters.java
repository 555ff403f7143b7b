package press.masthead.standalone.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import press.masthead.model.register.Registers;
import press.masthead.platform.json.Json;
import press.masthead.platform.registers.RegisterChange;
import press.masthead.platform.registers.RegisterDiff;
import press.masthead.platform.registers.RegisterFiles;
import press.masthead.platform.registers.RegisterHistory;
import press.masthead.platform.runtime.CannotStart;

/// What a folder of registers would change.
@Command(
        name = "diff",
        description = {
            "Tells what a folder of registers would change, entry by entry; exits with 3 when there is something.",
            "A register that the folder lacks stays as it is."
        },
        mixinStandardHelpOptions = true)
final class DiffRegisters implements Callable<Integer> {
    @Parameters(description = "Folder of the registers.")
    private Path folder = Path.of(".");

    @Option(names = "--against", description = "Folder to compare with (default: the versions in force).")
    private @Nullable Path against;

    @Option(names = "--json", description = "Write one JSON array.")
    private boolean json;

    @Mixin
    private KafkaOption kafka = new KafkaOption();

    @Override
    public Integer call() {
        var changes = changes();
        if (json) {
            System.out.println(Json.MAPPER.writeValueAsString(changes));
        } else if (changes.isEmpty()) {
            System.out.println("nothing differs");
        } else {
            changes.forEach(change -> System.out.print(text(change)));
        }
        return changes.isEmpty() ? 0 : 3;
    }

    private List<RegisterChange> changes() {
        var other = against;
        var before = other == null
                ? RegisterHistory.read(kafka.settings()).inForce()
                : RegisterFolder.read(other).sources();
        if (before.isEmpty()) {
            throw new CannotStart("no registers have been applied yet; compare with a folder: --against DIR");
        }
        Registers earlier = RegisterFiles.accepted(before);
        return RegisterDiff.between(
                earlier,
                RegisterFiles.accepted(RegisterFolder.read(folder, before).sources()));
    }

    private static String text(RegisterChange change) {
        var sign = switch (change.how()) {
            case ADDED -> "+";
            case REMOVED -> "-";
            case CHANGED -> "~";
        };
        var text = new StringBuilder(
                "%s %s %s%n".formatted(sign, change.register().name().toLowerCase(Locale.ROOT), change.entry()));
        change.fields()
                .forEach(field -> text.append(
                        "    %s: %s -> %s%n".formatted(field.field(), orNone(field.before()), orNone(field.after()))));
        return text.toString();
    }

    private static String orNone(String value) {
        return value.isEmpty() ? "(none)" : value;
    }
}
