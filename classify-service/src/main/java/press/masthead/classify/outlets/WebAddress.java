package press.masthead.classify.outlets;

import java.util.Locale;

/// The host and the path of an address. Feeds print addresses that `java.net.URI` refuses; one bad character must not
/// hide whose address it is.
///
/// @param host in lower case; empty when the text is no web address
/// @param path up to the query or the fragment; empty when there is none
public record WebAddress(String host, String path) {
    private static final WebAddress NONE = new WebAddress("", "");

    public static WebAddress of(String url) {
        var start = authority(url);
        if (start == 0) {
            return NONE;
        }
        var end = start;
        while (end < url.length() && !endsAuthority(url.charAt(end))) {
            end++;
        }
        var host = host(url.substring(start, end));
        return host.isEmpty() ? NONE : new WebAddress(host, path(url, end));
    }

    private static String host(String authority) {
        var host = authority.substring(authority.lastIndexOf('@') + 1);
        var port = host.indexOf(':');
        return (port < 0 ? host : host.substring(0, port)).strip().toLowerCase(Locale.ROOT);
    }

    /// Where the authority begins; 0 when the text is no web address.
    private static int authority(String url) {
        if (url.regionMatches(true, 0, "https://", 0, 8)) {
            return 8;
        }
        return url.regionMatches(true, 0, "http://", 0, 7) ? 7 : 0;
    }

    private static boolean endsAuthority(char c) {
        return c == '/' || c == '?' || c == '#' || c == '\\';
    }

    private static String path(String url, int start) {
        var end = start;
        while (end < url.length() && url.charAt(end) != '?' && url.charAt(end) != '#') {
            end++;
        }
        return url.substring(start, end);
    }
}
