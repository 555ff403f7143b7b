package press.masthead.ingest.fetching;

import java.util.HashSet;
import java.util.Set;
import okhttp3.HttpUrl;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/// The way of one fetch from hop to hop.
final class Way {
    private static final int MOST_REDIRECTS = 5;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> PERMANENT = Set.of(301, 308);

    private final ThrowAwayCookies cookies = new ThrowAwayCookies();
    private final Set<String> taken = new HashSet<>();
    private final String accept;
    private HttpUrl at;
    private String movedTo = "";
    private boolean onlyPermanent = true;
    private int redirects;

    /// @param accept what the servers on it are told that we read
    Way(HttpUrl start, String accept) {
        at = start;
        this.accept = accept;
    }

    String accept() {
        return accept;
    }

    HttpUrl at() {
        return at;
    }

    String cookies() {
        return cookies.header(at);
    }

    /// Where the permanent redirects at the beginning lead; empty when it began with none.
    String movedTo() {
        return movedTo;
    }

    static boolean isRedirect(Response response) {
        return REDIRECTS.contains(response.code());
    }

    /// Takes the next hop; the answer is what speaks against it, and empty when nothing does.
    String follow(Response response) {
        taken.add(at + " " + cookies());
        cookies.take(at, response.headers());
        @Nullable String location = response.header("Location");
        @Nullable HttpUrl next = location == null ? null : at.resolve(location.strip());
        if (next == null) {
            return location == null ? "a redirect to nowhere" : "a redirect to what is no http or https URL";
        }
        at = next.newBuilder().fragment(null).username("").password("").build();
        onlyPermanent &= PERMANENT.contains(response.code());
        movedTo = onlyPermanent ? at.toString() : movedTo;
        redirects++;
        if (redirects > MOST_REDIRECTS) {
            return "more than %d redirects".formatted(MOST_REDIRECTS);
        }
        return taken.contains(at + " " + cookies()) ? "redirects in a circle" : "";
    }
}
