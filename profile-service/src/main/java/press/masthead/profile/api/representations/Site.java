package press.masthead.profile.api.representations;

import java.util.regex.Pattern;
import press.masthead.platform.runtime.Environment;

/// Where the public finds this site: what absolute addresses are made of, never the `Host` that a client names.
///
/// @param url without a slash at its end
/// @param hub the WebSub hub that is told of changes; empty for none
public record Site(String url, String hub) {
    private static final Pattern URL = Pattern.compile("https?://[^/?#\\s\"<>]+(/[^?#\\s\"<>]*[^?#\\s\"<>/])?");
    private static final Pattern HUB = Pattern.compile("(https?://[^\\s\"<>]+)?");

    /// `MASTHEAD_PUBLIC_URL` and `MASTHEAD_HUB`.
    public static Site of(Environment environment, int port) {
        return new Site(
                environment.text("MASTHEAD_PUBLIC_URL", local(port).url, URL, "https://coverage.example"),
                environment.text("MASTHEAD_HUB", "", HUB, "https://hub.example/"));
    }

    /// On this machine, without a hub.
    public static Site local(int port) {
        return new Site(port == 0 ? "http://127.0.0.1" : "http://127.0.0.1:" + port, "");
    }

    public String at(String path) {
        return url + path;
    }
}
