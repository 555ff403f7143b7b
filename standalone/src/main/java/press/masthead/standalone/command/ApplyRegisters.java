package press.masthead.standalone.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import press.masthead.model.register.RegisterKind;
import press.masthead.model.register.RegisterVersion;
import press.masthead.platform.json.Json;
import press.masthead.platform.registers.RefusedRegisters;
import press.masthead.platform.registers.RegisterHistory;
import press.masthead.platform.registers.RegisterPublisher;
import press.masthead.platform.runtime.ServiceSettings;
import press.masthead.platform.runtime.UnusableSettings;

/// Puts registers in force.
@Command(
        name = "apply",
        description = {
            "Publishes registers as the next versions; what was decided is decided again under them.",
            "All four are refused together when one has a fault or the policy fails a fixture; what is in force stays."
        },
        mixinStandardHelpOptions = true)
final class ApplyRegisters implements Callable<Integer> {
    @Parameters(arity = "0..1", description = "Folder of the registers; those that it lacks stay as they are.")
    private @Nullable Path folder;

    @Option(
            names = "--version",
            paramLabel = "KIND/N",
            description = "An earlier version to go back to, as policy/3; may be given several times.")
    private List<String> earlier = List.of();

    @Option(names = "--json", description = "Write one JSON object, also when they are refused.")
    private boolean json;

    @Mixin
    private KafkaOption kafka = new KafkaOption();

    @Override
    public Integer call() {
        try {
            var settings = kafka.settings();
            var applied = RegisterPublisher.apply(
                    settings, sources(settings), Clock.systemUTC().instant(), System.getProperty("user.name", ""));
            if (json) {
                System.out.println(Json.MAPPER.writeValueAsString(Map.of(
                        "applied", applied.stream().map(ApplyRegisters::brief).toList(), "faults", List.of())));
            } else {
                applied.forEach(version -> System.out.println(brief(version)));
                System.out.print(applied.isEmpty() ? "nothing differs from the versions in force\n" : "");
            }
            return 0;
        } catch (RefusedRegisters e) {
            if (!json) {
                throw e;
            }
            System.out.println(Json.MAPPER.writeValueAsString(Map.of("applied", List.of(), "faults", e.refused())));
            return 2;
        }
    }

    private Map<RegisterKind, String> sources(ServiceSettings settings) {
        var from = folder;
        if ((from == null) == earlier.isEmpty()) {
            throw new UnusableSettings(List.of("name either a folder, or versions with --version KIND/N"));
        }
        var history = RegisterHistory.read(settings);
        if (from == null) {
            return history.withEarlier(earlier.stream()
                    .map(name -> RegistersHistory.version(history, name))
                    .toList());
        }
        var candidate = RegisterFolder.read(from, history.inForce());
        candidate.check().accepted();
        return candidate.sources();
    }

    static String brief(RegisterVersion version) {
        return "%s/%d %s"
                .formatted(version.kind().name().toLowerCase(Locale.ROOT), version.version(), version.digest());
    }
}
