package press.masthead.standalone.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import press.masthead.classify.suggestions.Suggestion.MissingAlias;
import press.masthead.classify.suggestions.Suggestion.MissingOutlet;
import press.masthead.model.register.RegisterKind;
import press.masthead.platform.registers.RegisterFault;
import press.masthead.platform.registers.RegisterText;
import press.masthead.platform.runtime.CannotStart;

/// The registers in force with what is suggested added, in a folder of their own for `backtest` and `registers apply`.
final class CandidateFolder {
    private final Map<RegisterKind, String> changed = new EnumMap<>(RegisterKind.class);
    private final Map<RegisterKind, String> inForce;

    CandidateFolder(Map<RegisterKind, String> inForce) {
        this.inForce = Map.copyOf(inForce);
    }

    void add(List<MissingAlias> aliases, List<MissingOutlet> outlets) {
        for (var alias : aliases.reversed()) {
            RegisterText.withAlias(text(RegisterKind.COMPANIES), alias.company().value(), alias.entry())
                    .ifPresent(text -> changed.put(RegisterKind.COMPANIES, text));
        }
        for (var outlet : outlets.reversed()) {
            RegisterText.withOutlet(text(RegisterKind.OUTLETS), outlet.entry())
                    .ifPresent(text -> changed.put(RegisterKind.OUTLETS, text));
        }
    }

    private String text(RegisterKind kind) {
        return changed.getOrDefault(kind, inForce.getOrDefault(kind, ""));
    }

    /// Writes the registers that differ. What is in the folder stays: it may be an editor's work.
    ///
    /// @return the faults that they have
    List<RegisterFault> write(Path folder) {
        try {
            Files.createDirectories(folder);
            for (var register : changed.entrySet()) {
                var file = folder.resolve(register.getKey().name().toLowerCase(Locale.ROOT) + ".yaml");
                if (Files.exists(file)) {
                    throw new CannotStart("%s is there already; name a new folder".formatted(file));
                }
                Files.write(file, register.getValue().getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new CannotStart("cannot write to %s; name a folder that may be written".formatted(folder), e);
        }
        return changed.isEmpty()
                ? List.of()
                : RegisterFolder.read(folder, inForce).check().faults();
    }
}
