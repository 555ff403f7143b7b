package press.masthead.profile.api.representations;

import java.net.URI;
import java.net.URISyntaxException;

/// An address of others, fit to be followed: http or https, with a host, in ASCII.
final class WebAddress {
    private WebAddress() {}

    /// Empty when it is not.
    static String of(String url) {
        try {
            var uri = new URI(url.strip().replace(" ", "%20"));
            var scheme = uri.getScheme();
            var web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
            return web && uri.getRawAuthority() != null ? uri.toASCIIString() : "";
        } catch (URISyntaxException _) {
            return "";
        }
    }
}
