package press.masthead.ingest.websub;

import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;
import press.masthead.platform.runtime.Environment;

/// How hubs reach us.
///
/// @param callback the public address of this port, as hubs are told; without a slash at its end
/// @param key what callbacks and secrets are made from; the same on every instance
/// @param port to listen on; 0 for a free one
public record WebSubSettings(String callback, String key, String host, int port) {
    private static final int SHORTEST_KEY = 32;
    private static final int PORT = 8454;

    /// Empty where there is no callback: it is off.
    public static Optional<WebSubSettings> of(Environment environment) {
        var callback = environment.text("MASTHEAD_WEBSUB_CALLBACK", "").replaceFirst("/+$", "");
        var settings = new WebSubSettings(
                callback,
                environment.text("MASTHEAD_WEBSUB_KEY", ""),
                environment.text("MASTHEAD_WEBSUB_HOST", "0.0.0.0"),
                environment.number("MASTHEAD_WEBSUB_PORT", PORT, 0, 65535));
        if (callback.isEmpty()) {
            return Optional.empty();
        }
        settings.faults().forEach(environment::fault);
        return Optional.of(settings);
    }

    private List<String> faults() {
        if (HttpUrl.parse(callback) == null) {
            return List.of("MASTHEAD_WEBSUB_CALLBACK is '%s'; set it to an address such as https://push.example.com"
                    .formatted(callback));
        }
        return key.length() < SHORTEST_KEY
                ? List.of("MASTHEAD_WEBSUB_KEY is too short; set it to %d random characters or more"
                        .formatted(SHORTEST_KEY))
                : List.of();
    }

    /// Without the key.
    @Override
    public String toString() {
        return "WebSubSettings[callback=%s, host=%s, port=%d]".formatted(callback, host, port);
    }
}
