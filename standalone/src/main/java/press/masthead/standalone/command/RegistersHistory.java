package press.masthead.standalone.command;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import press.masthead.model.register.RegisterVersion;
import press.masthead.platform.registers.RegisterHistory;
import press.masthead.platform.runtime.UnusableSettings;

/// Which versions of the registers were applied, and when.
@Command(
        name = "history",
        description = "Lists the versions of the registers: number, digest, when applied; a star marks those in force.",
        mixinStandardHelpOptions = true)
final class RegistersHistory implements Callable<Integer> {
    @Mixin
    private JsonOption output = new JsonOption();

    @Mixin
    private KafkaOption kafka = new KafkaOption();

    private record Row(String version, String digest, Instant applied, boolean inForce) {
        String text() {
            return "%s %-14s %s  %s\n".formatted(inForce ? "*" : " ", version, digest, applied);
        }
    }

    @Override
    public Integer call() {
        var history = RegisterHistory.read(kafka.settings());
        var rows = history.versions().stream()
                .map(version -> new Row(name(version), version.digest(), version.applied(), history.isInForce(version)))
                .toList();
        output.tell(rows, () -> rows.stream().map(Row::text).collect(Collectors.joining()));
        return 0;
    }

    /// The version of that name, or a fault that names those there are.
    static RegisterVersion version(RegisterHistory history, String name) {
        return history.version(name)
                .orElseThrow(() -> new UnusableSettings(List.of("no version '%s' was applied; choose one of %s"
                        .formatted(
                                name,
                                history.versions().stream()
                                        .map(RegistersHistory::name)
                                        .toList()))));
    }

    private static String name(RegisterVersion version) {
        return version.kind().name().toLowerCase(Locale.ROOT) + "/" + version.version();
    }
}
