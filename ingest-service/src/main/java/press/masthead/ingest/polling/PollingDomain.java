package press.masthead.ingest.polling;

import okhttp3.HttpUrl;

/// Whose patience a request takes: the registrable domain of a URL, which one instance owns. A host without one, such
/// as an address or a single name, stands for itself; on this machine each port does.
final class PollingDomain {
    private PollingDomain() {}

    static String of(String url) {
        var parsed = HttpUrl.parse(url);
        if (parsed == null) {
            return url;
        }
        var registrable = parsed.topPrivateDomain();
        if (registrable != null) {
            return registrable;
        }
        return isThisMachine(parsed.host()) ? parsed.host() + ":" + parsed.port() : parsed.host();
    }

    private static boolean isThisMachine(String host) {
        return host.equals("localhost") || host.startsWith("127.") || host.equals("::1");
    }
}
