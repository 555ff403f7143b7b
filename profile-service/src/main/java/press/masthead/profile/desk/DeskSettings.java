package press.masthead.profile.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import press.masthead.platform.runtime.Environment;
import press.masthead.profile.desk.oidc.OidcSettings;

/// Where the desk listens and under which names.
///
/// @param port 0 for a free one
/// @param names the hosts, with or without a port, that a browser may call it by; others are refused
/// @param https whether browsers reach it over TLS: its cookies are then for TLS alone
/// @param oidc a provider that people may sign in with, too
public record DeskSettings(String host, int port, Set<String> names, boolean https, Optional<OidcSettings> oidc) {
    public static final int PORT = 8451;
    public static final Path ACCOUNTS = Path.of("data", "accounts.json");
    public static final Path TOKENS = Path.of("data", "tokens.json");
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    public DeskSettings {
        names = Set.copyOf(names);
    }

    /// Bound to this machine alone.
    public static DeskSettings loopback(int port) {
        return new DeskSettings("127.0.0.1", port, LOOPBACK, false, Optional.empty());
    }

    /// With `MASTHEAD_DESK=true`, else there is no desk: `MASTHEAD_DESK_HOST`, `MASTHEAD_DESK_PORT`,
    /// `MASTHEAD_DESK_NAMES` (separated by commas), `MASTHEAD_DESK_HTTPS`, and what [OidcSettings] reads.
    public static Optional<DeskSettings> of(Environment environment) {
        var host = environment.text("MASTHEAD_DESK_HOST", "127.0.0.1");
        var names = new TreeSet<>(
                List.of(environment.text("MASTHEAD_DESK_NAMES", "").split(",", -1)));
        names.remove("");
        names.addAll(LOOPBACK);
        var settings = new DeskSettings(
                host,
                environment.number("MASTHEAD_DESK_PORT", PORT, 0, 65535),
                names,
                environment.flag("MASTHEAD_DESK_HTTPS", false),
                OidcSettings.of(environment));
        return environment.flag("MASTHEAD_DESK", false) ? Optional.of(settings) : Optional.empty();
    }

    public static Path accounts(Environment environment) {
        return environment.path("MASTHEAD_DESK_ACCOUNTS", ACCOUNTS);
    }

    public static Path tokens(Environment environment) {
        return environment.path("MASTHEAD_DESK_TOKENS", TOKENS);
    }
}
