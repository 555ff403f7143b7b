package press.masthead.profile.desk.oidc;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import press.masthead.platform.runtime.Environment;

/// An OpenID provider that people may sign in with, as the desk's client there. It tells who somebody is; what they
/// may do is their account's matter, which is made here as any other.
///
/// @param issuer the provider, over TLS unless it is this machine
/// @param client our id there
/// @param secret ours there; it is sent to the provider alone
/// @param claim of the ID token that holds an account's name; of `email` only a verified one counts
public record OidcSettings(URI issuer, String client, String secret, String claim) {
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    /// With `MASTHEAD_DESK_OIDC_ISSUER`, else there is none: `MASTHEAD_DESK_OIDC_CLIENT`, `MASTHEAD_DESK_OIDC_SECRET`,
    /// `MASTHEAD_DESK_OIDC_CLAIM` (`preferred_username`).
    public static Optional<OidcSettings> of(Environment environment) {
        var issuer = environment.text("MASTHEAD_DESK_OIDC_ISSUER", "");
        var client = environment.text("MASTHEAD_DESK_OIDC_CLIENT", "");
        var secret = environment.text("MASTHEAD_DESK_OIDC_SECRET", "");
        var claim = environment.text("MASTHEAD_DESK_OIDC_CLAIM", "preferred_username");
        if (issuer.isEmpty()) {
            return Optional.empty();
        }
        if (client.isEmpty() || secret.isEmpty()) {
            environment.fault("MASTHEAD_DESK_OIDC_ISSUER is set; set MASTHEAD_DESK_OIDC_CLIENT and _SECRET too");
        }
        if (!isSafe(issuer)) {
            environment.fault("MASTHEAD_DESK_OIDC_ISSUER is '%s'; set it to an address such as https://id.example"
                    .formatted(issuer));
            return Optional.empty();
        }
        return Optional.of(new OidcSettings(URI.create(issuer), client, secret, claim));
    }

    private static boolean isSafe(String issuer) {
        try {
            var address = URI.create(issuer);
            return "https".equals(address.getScheme())
                    ? address.getHost() != null
                    : "http".equals(address.getScheme()) && LOOPBACK.contains(String.valueOf(address.getHost()));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /// What people know it by.
    public String name() {
        return String.valueOf(issuer.getHost());
    }
}
