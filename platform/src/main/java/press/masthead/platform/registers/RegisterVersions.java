package press.masthead.platform.registers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import press.masthead.model.register.RegisterKind;
import press.masthead.model.register.RegisterVersion;

/// Numbered versions of the registers; of each kind the highest number is in force.
final class RegisterVersions {
    private RegisterVersions() {}

    static Map<RegisterKind, RegisterVersion> inForce(Collection<RegisterVersion> versions) {
        var inForce = new EnumMap<RegisterKind, RegisterVersion>(RegisterKind.class);
        versions.forEach(version ->
                inForce.merge(version.kind(), version, (one, other) -> one.version() >= other.version() ? one : other));
        return inForce;
    }

    static Map<RegisterKind, String> sources(Map<RegisterKind, RegisterVersion> inForce) {
        var sources = new EnumMap<RegisterKind, String>(RegisterKind.class);
        inForce.forEach((kind, version) -> sources.put(kind, version.source()));
        return sources;
    }

    /// The next version of each register whose text differs from the one in force.
    static List<RegisterVersion> changes(
            Map<RegisterKind, RegisterVersion> inForce, Map<RegisterKind, String> candidate, Instant now, String by) {
        var changes = new ArrayList<RegisterVersion>();
        new TreeMap<>(candidate).forEach((kind, source) -> {
            var current = inForce.get(kind);
            var digest = RegisterParser.digest(source);
            if (current == null || !current.digest().equals(digest)) {
                var next = current == null ? 1 : current.version() + 1;
                changes.add(new RegisterVersion(kind, next, digest, source, now, by));
            }
        });
        return changes;
    }

    /// As in `policy/3`.
    static String key(RegisterVersion version) {
        return version.kind().name().toLowerCase(Locale.ROOT) + "/" + version.version();
    }
}
