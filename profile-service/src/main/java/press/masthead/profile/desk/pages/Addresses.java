package press.masthead.profile.desk.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

/// Where a form's answer and a sign-in lead.
public final class Addresses {
    private Addresses() {}

    /// A path of the desk's own pages; anything else becomes the queue's. Browsers leave tabs and line ends out, and
    /// take a backslash for a slash.
    public static String own(String wanted) {
        var own = wanted.startsWith("/")
                && !wanted.startsWith("//")
                && !wanted.startsWith("/sign-")
                && wanted.chars().noneMatch(c -> c < ' ' || c == '\\');
        return own ? wanted : "/queue";
    }

    public static String with(String address, String name, String value) {
        return address + (address.contains("?") ? "&" : "?") + name + "=" + URLEncoder.encode(value, UTF_8);
    }
}
