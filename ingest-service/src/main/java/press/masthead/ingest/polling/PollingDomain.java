package press.masthead.ingest.polling;

import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import press.masthead.ingest.reading.Site;

/// Whose patience a request takes: the site of a URL, which one instance owns. What is no URL stands for itself.
final class PollingDomain {
    private PollingDomain() {}

    static String of(String url) {
        @Nullable HttpUrl parsed = HttpUrl.parse(url);
        return parsed == null ? url : Site.of(parsed);
    }
}
