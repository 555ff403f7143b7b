package press.masthead.standalone.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import press.masthead.model.register.Feed;
import press.masthead.model.register.RegisterKind;
import press.masthead.model.register.RegisterVersion;
import press.masthead.model.register.Registers;
import press.masthead.platform.registers.RegisterFiles;
import press.masthead.platform.registers.RegisterHistory;
import press.masthead.platform.registers.RegisterPublisher;
import press.masthead.platform.runtime.CannotStart;
import press.masthead.platform.runtime.UnusableSettings;

/// Options of a command that changes the register of feeds: the file is the truth; its new text is checked whole, then
/// written, then applied. What is not asked for is not applied either: other files may hold work that is not done yet.
final class FeedsRegister {
    @Option(names = "--registers", description = "Folder of the registers (default: the project's own).")
    private Path folder = Home.path().resolve("registers");

    @Option(names = "--no-apply", description = "Write the file and leave the running masthead as it is.")
    private boolean notApplied;

    @Mixin
    private KafkaOption kafka = new KafkaOption();

    Registers registers() {
        return RegisterFiles.accepted(RegisterFiles.sources(folder));
    }

    String text() {
        return RegisterFiles.source(folder, RegisterKind.FEEDS);
    }

    /// Refuses a text with faults, or one that reads otherwise than as meant, and changes nothing then.
    ///
    /// @return the versions that were applied
    List<RegisterVersion> change(String text, List<Feed> meant) {
        var changed = RegisterFolder.read(folder).with(RegisterKind.FEEDS, text);
        if (!changed.check().accepted().feeds().equals(meant)) {
            throw new CannotStart(
                    "%s is written in a way that this command cannot change; edit it by hand".formatted(file()));
        }
        if (notApplied) {
            write(text);
            return List.of();
        }
        var settings = kafka.settings();
        var candidate = candidate(RegisterHistory.read(settings).inForce(), changed.sources());
        write(text);
        return RegisterPublisher.apply(
                settings, candidate, Clock.systemUTC().instant(), System.getProperty("user.name", ""));
    }

    /// What is in force but for the feeds.
    private Map<RegisterKind, String> candidate(Map<RegisterKind, String> inForce, Map<RegisterKind, String> changed) {
        if (inForce.isEmpty()) {
            return changed;
        }
        if (!RegisterFiles.accepted(inForce).feeds().equals(registers().feeds())) {
            throw new UnusableSettings(
                    List.of("%s holds changes that are not in force; see them with: masthead registers diff %s; "
                                    .formatted(file(), folder)
                            + "apply them first, or pass --no-apply"));
        }
        var candidate = new EnumMap<>(inForce);
        candidate.put(RegisterKind.FEEDS, changed.getOrDefault(RegisterKind.FEEDS, ""));
        RegisterFiles.accepted(candidate);
        return candidate;
    }

    private Path file() {
        return folder.resolve("feeds.yaml");
    }

    private void write(String text) {
        try {
            var fresh = Files.writeString(folder.resolve("feeds.yaml.new"), text);
            Files.move(fresh, file(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new CannotStart("cannot write %s; make its folder writable".formatted(file()), e);
        }
    }
}
