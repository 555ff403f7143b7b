package press.masthead.ingest.reading;

import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/// The site that a URL is on: its registrable domain. A host without one, such as an address or a single name, stands
/// for itself; on this machine each port does.
public final class Site {
    private Site() {}

    public static String of(HttpUrl url) {
        @Nullable String registrable = url.topPrivateDomain();
        if (registrable != null) {
            return registrable;
        }
        return isThisMachine(url.host()) ? url.host() + ":" + url.port() : url.host();
    }

    private static boolean isThisMachine(String host) {
        return host.equals("localhost") || host.startsWith("127.") || host.equals("::1");
    }
}
