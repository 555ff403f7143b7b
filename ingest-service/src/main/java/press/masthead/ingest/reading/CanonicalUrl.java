package press.masthead.ingest.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.IDN;
import java.net.URLDecoder;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A link without what does not name the article: tracking parameters, fragment, default port, AMP and mobile variants.
public final class CanonicalUrl {
    private static final int LONGEST = 4_000;

    /// What was packed into itself more often than this is no address.
    private static final int MOST_ROUNDS = 16;

    private static final Pattern URL = Pattern.compile("(?i)(https?)://([^/?#]+)([^?#]*)(?:\\?([^#]*))?(?:#(.*))?");
    private static final Pattern CACHED = Pattern.compile(
            "(?i)https?://(?:www\\.google\\.[a-z.]+/amp|[\\w-]+\\.cdn\\.ampproject\\.org/[acivr])/(s/)?(.+)");
    private static final Pattern AMP_ENDING = Pattern.compile("(?:/amp(/?)|\\.amp)$");
    private static final Pattern AMP_PAGE = Pattern.compile("/amp_(?=[a-z]+/)");
    private static final Pattern MOBILE_HOST = Pattern.compile("^(?:m|mobile|amp)\\.(?=[^.]+\\.[^.]+)");
    private static final Pattern MOBILE_WIKI = Pattern.compile("^([a-z-]+)\\.m\\.(?=wiki[a-z]+\\.org$)");

    private CanonicalUrl() {}

    /// Empty when it is no http or https URL with a host, or still not canonical after so many rounds. What it gives is
    /// its own canonical URL.
    public static String of(String url) {
        var canonical = once(url);
        for (var round = 0; round < MOST_ROUNDS; round++) {
            var again = once(canonical);
            if (again.equals(canonical)) {
                return canonical;
            }
            canonical = again;
        }
        return "";
    }

    private static String once(String url) {
        var escaped = url.length() > LONGEST ? "" : UrlText.escaped(url);
        var cached = CACHED.matcher(escaped);
        if (cached.matches()) {
            return plain((cached.group(1) == null ? "http://" : "https://") + cached.group(2));
        }
        return plain(escaped);
    }

    private static String plain(String escaped) {
        var parts = URL.matcher(escaped);
        if (!parts.matches()) {
            return "";
        }
        var scheme = parts.group(1).toLowerCase(Locale.ROOT);
        var authority = authority(parts.group(2), scheme);
        if (authority.isEmpty()) {
            return "";
        }
        var path = path(parts.group(3));
        var query = parts.group(4) == null ? "" : query(parts.group(4), authority, path);
        return scheme + "://" + authority + path + query + fragment(parts.group(5) == null ? "" : parts.group(5));
    }

    private static String authority(String raw, String scheme) {
        var authority = raw.substring(raw.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        var colon = authority.endsWith("]") ? -1 : authority.lastIndexOf(':');
        var host = colon < 0 ? authority : authority.substring(0, colon);
        var port = colon < 0 ? "" : authority.substring(colon);
        var isDefault = port.equals(scheme.equals("http") ? ":80" : ":443") || port.equals(":");
        var named = ascii(host.endsWith(".") ? host.substring(0, host.length() - 1) : host);
        var full =
                MOBILE_WIKI.matcher(MOBILE_HOST.matcher(named).replaceFirst("")).replaceFirst("$1.");
        return full + (isDefault ? "" : port);
    }

    private static String ascii(String host) {
        try {
            var unescaped = host.contains("%") ? URLDecoder.decode(host, UTF_8) : host;
            return IDN.toASCII(unescaped, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException _) {
            return "";
        }
    }

    private static String path(String raw) {
        var path = AMP_PAGE.matcher(AMP_ENDING.matcher(raw).replaceFirst("$1")).replaceFirst("/");
        return path.isEmpty() ? "/" : path;
    }

    private static String query(String raw, String host, String path) {
        var kept = Stream.of(raw.split("&", -1))
                .filter(parameter -> !parameter.isEmpty())
                .filter(parameter -> !Tracking.is(parameter, host, path))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    /// A fragment that begins like a path is one: the page is made by a script.
    private static String fragment(String raw) {
        return raw.startsWith("!") || raw.startsWith("/") ? "#" + raw : "";
    }
}
