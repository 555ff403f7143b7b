package press.masthead.ingest.fetching;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/// What the `Link` headers (RFC 8288) of an answer say of its hub.
final class LinkHeaders {
    private static final Pattern LINK = Pattern.compile("<([^<>]{1,2000})>([^<]*)");
    private static final Pattern RELATION =
            Pattern.compile(";\\s*rel\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;,\"]+))", Pattern.CASE_INSENSITIVE);
    private static final int MOST = 50;

    private LinkHeaders() {}

    static Hub hub(Headers headers, HttpUrl at) {
        var links = headers.values("Link");
        return first(links, "hub", at)
                .map(hub -> new Hub(hub, first(links, "self", at).orElse(at.toString())))
                .orElse(Hub.NONE);
    }

    private static Optional<String> first(List<String> links, String relation, HttpUrl at) {
        var link = LINK.matcher(String.join(", ", links.subList(0, Math.min(MOST, links.size()))));
        while (link.find()) {
            if (relations(link.group(2)).contains(relation)) {
                @Nullable HttpUrl target = at.resolve(link.group(1).strip());
                return Optional.ofNullable(target).map(HttpUrl::toString);
            }
        }
        return Optional.empty();
    }

    private static List<String> relations(String parameters) {
        var relation = RELATION.matcher(parameters);
        if (!relation.find()) {
            return List.of();
        }
        var names = relation.group(1) == null ? relation.group(2) : relation.group(1);
        return List.of(names.toLowerCase(Locale.ROOT).split("\\s+"));
    }
}
