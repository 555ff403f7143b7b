package press.masthead.platform.registers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import press.masthead.model.register.RegisterKind;
import press.masthead.model.register.Registers;
import press.masthead.platform.runtime.CannotStart;

/// The registers as a folder of four files: `feeds.yaml`, `outlets.yaml`, `companies.yaml`, `policy.yaml`.
public final class RegisterFiles {
    private RegisterFiles() {}

    public static Map<RegisterKind, String> sources(Path folder) {
        var sources = new EnumMap<RegisterKind, String>(RegisterKind.class);
        for (var kind : RegisterKind.values()) {
            sources.put(kind, source(folder, kind));
        }
        return sources;
    }

    /// The registers, or every fault of them as unusable settings.
    public static Registers accepted(Map<RegisterKind, String> sources) {
        return switch (RegisterParser.parse(sources)) {
            case RegisterReading.Accepted accepted -> accepted.registers();
            case RegisterReading.Refused refused -> throw new RefusedRegisters(refused.faults());
        };
    }

    /// The text of one register.
    public static String source(Path folder, RegisterKind kind) {
        var file = folder.resolve(kind.name().toLowerCase(Locale.ROOT) + ".yaml");
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new CannotStart(
                    "cannot read the register %s; see that the file is there, in UTF-8".formatted(file), e);
        }
    }
}
