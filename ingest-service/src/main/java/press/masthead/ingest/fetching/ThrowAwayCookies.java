package press.masthead.ingest.fetching;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import okhttp3.Cookie;
import okhttp3.Headers;
import okhttp3.HttpUrl;

/// The cookies of one fetch: a server that asks for its cookie back on the next hop gets it, and no later fetch knows
/// of it.
final class ThrowAwayCookies {
    private static final int MOST = 20;
    private static final int LONGEST = 4_096;

    private final List<Cookie> cookies = new ArrayList<>();

    void take(HttpUrl from, Headers headers) {
        for (var cookie : Cookie.parseAll(from, headers)) {
            cookies.removeIf(
                    old -> old.name().equals(cookie.name()) && old.domain().equals(cookie.domain()));
            if (cookies.size() < MOST && cookie.name().length() + cookie.value().length() <= LONGEST) {
                cookies.add(cookie);
            }
        }
    }

    /// The `Cookie` header for a URL; empty when none belongs to it.
    String header(HttpUrl url) {
        return cookies.stream()
                .filter(cookie -> cookie.matches(url))
                .map(cookie -> cookie.name() + "=" + cookie.value())
                .collect(Collectors.joining("; "));
    }
}
