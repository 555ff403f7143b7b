package press.masthead.standalone.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import press.masthead.classify.Classifier;
import press.masthead.classify.PolicyTrial;
import press.masthead.model.register.RegisterKind;
import press.masthead.model.register.Registers;
import press.masthead.platform.registers.PolicyFixture;
import press.masthead.platform.registers.RefusedRegisters;
import press.masthead.platform.registers.RegisterFault;
import press.masthead.platform.registers.RegisterFiles;
import press.masthead.platform.registers.RegisterParser;
import press.masthead.platform.registers.RegisterReading;
import press.masthead.platform.registers.ReviewDate;
import press.masthead.platform.runtime.CannotStart;

/// A folder of registers, with the policy's fixtures beside them where there are some.
///
/// @param fixtures the text of the fixtures' file; empty when there is none
record RegisterFolder(Map<RegisterKind, String> sources, String fixtures) {
    RegisterFolder {
        sources = Map.copyOf(sources);
    }

    static RegisterFolder read(Path folder) {
        return new RegisterFolder(RegisterFiles.sources(folder), fixtures(folder));
    }

    /// A folder with some of the registers; the others are as given.
    static RegisterFolder read(Path folder, Map<RegisterKind, String> others) {
        var sources = new EnumMap<RegisterKind, String>(RegisterKind.class);
        sources.putAll(others);
        var found = 0;
        for (var kind : RegisterKind.values()) {
            if (Files.exists(folder.resolve(kind.name().toLowerCase(Locale.ROOT) + ".yaml"))) {
                sources.put(kind, RegisterFiles.source(folder, kind));
                found++;
            }
        }
        if (found == 0) {
            throw new CannotStart(
                    "no register lies in %s; name a folder with policy.yaml, outlets.yaml, companies.yaml or feeds.yaml"
                            .formatted(folder));
        }
        return new RegisterFolder(sources, fixtures(folder));
    }

    /// The same with another text for one register.
    RegisterFolder with(RegisterKind kind, String text) {
        var changed = new EnumMap<>(sources);
        changed.put(kind, text);
        return new RegisterFolder(changed, fixtures);
    }

    private static String fixtures(Path folder) {
        var file = folder.resolve(PolicyFixture.FILE);
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new CannotStart("cannot read %s; see that it is a text in UTF-8".formatted(file), e);
        }
    }

    /// What is found when everything is read, and the policy tried on its fixtures.
    ///
    /// @param registers none when they have faults
    record Check(List<RegisterFault> faults, List<ReviewDate> reviews, List<Registers> registers, int fixtures) {
        Registers accepted() {
            if (!faults.isEmpty()) {
                throw new RefusedRegisters(faults);
            }
            return registers.getFirst();
        }
    }

    Check check() {
        var reading = fixtures.isEmpty()
                ? new PolicyFixture.Reading(List.of(), List.of())
                : PolicyFixture.Reading.of(fixtures);
        var faults = new ArrayList<RegisterFault>();
        return switch (RegisterParser.parse(sources)) {
            case RegisterReading.Refused refused -> {
                faults.addAll(refused.faults());
                faults.addAll(reading.faults());
                yield new Check(faults, List.of(), List.of(), reading.fixtures().size());
            }
            case RegisterReading.Accepted accepted -> {
                faults.addAll(reading.faults());
                if (faults.isEmpty()) {
                    faults.addAll(PolicyTrial.faults(Classifier.of(accepted.registers()), reading.fixtures()));
                }
                yield new Check(
                        faults,
                        accepted.reviews(),
                        List.of(accepted.registers()),
                        reading.fixtures().size());
            }
        };
    }
}
