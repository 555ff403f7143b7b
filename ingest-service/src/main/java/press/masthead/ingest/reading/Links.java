package press.masthead.ingest.reading;

import java.net.URI;
import java.util.Locale;

/// Links made absolute; only http and https ones come out.
public final class Links {
    private static final int LONGEST = 4_000;

    private Links() {}

    /// Empty when it is no web address.
    public static String absolute(String link, String base) {
        var trimmed = UrlText.escaped(link);
        if (trimmed.isEmpty() || trimmed.length() > LONGEST) {
            return "";
        }
        try {
            var uri = base.isEmpty() ? URI.create(trimmed) : resolved(URI.create(base), trimmed);
            var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            var isWeb = (scheme.equals("http") || scheme.equals("https")) && uri.getRawAuthority() != null;
            return isWeb ? uri.toString() : "";
        } catch (IllegalArgumentException _) {
            return trimmed.matches("(?i)https?://\\S+") ? trimmed : "";
        }
    }

    /// A query alone keeps the whole path (RFC 3986, section 5.2.2); the JDK follows an older RFC.
    private static URI resolved(URI base, String link) {
        return base.resolve(link.startsWith("?") ? base.getRawPath() + link : link);
    }
}
