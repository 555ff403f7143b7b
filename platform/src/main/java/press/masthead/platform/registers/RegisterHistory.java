package press.masthead.platform.registers;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.masthead.model.register.RegisterKind;
import press.masthead.model.register.RegisterVersion;
import press.masthead.platform.runtime.ServiceSettings;

/// Every version of the registers that was applied, by register, oldest first.
public record RegisterHistory(List<RegisterVersion> versions) {
    public RegisterHistory {
        versions = versions.stream()
                .sorted(Comparator.comparing(RegisterVersion::kind).thenComparingInt(RegisterVersion::version))
                .toList();
    }

    public static RegisterHistory read(ServiceSettings settings) {
        try (var log = new RegisterLog(settings)) {
            return new RegisterHistory(List.copyOf(log.toTheEnd()));
        }
    }

    /// The texts in force; none before the first were applied.
    public Map<RegisterKind, String> inForce() {
        return RegisterVersions.sources(RegisterVersions.inForce(versions));
    }

    public boolean isInForce(RegisterVersion version) {
        return version.equals(RegisterVersions.inForce(versions).get(version.kind()));
    }

    /// The version called as in `policy/3`.
    public Optional<RegisterVersion> version(String name) {
        return versions.stream()
                .filter(version -> RegisterVersions.key(version).equals(name))
                .findFirst();
    }

    /// The texts in force but for the named versions, which take the place of theirs.
    public Map<RegisterKind, String> withEarlier(List<RegisterVersion> earlier) {
        var sources = new EnumMap<RegisterKind, String>(RegisterKind.class);
        sources.putAll(inForce());
        earlier.forEach(version -> sources.put(version.kind(), version.source()));
        return sources;
    }
}
