package press.masthead.ingest.websub;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.masthead.ingest.fetching.Hub;
import press.masthead.ingest.reading.Links;

/// What a feed's document says of its hub: `link` elements before the first entry, or `hubs` of a JSON Feed.
public final class HubLinks {
    /// Of a document, what is looked at.
    public static final int HEAD = 64 * 1024;

    private static final Pattern ENTRY = Pattern.compile("<(?:\\w+:)?(?:item|entry)[\\s>]");
    private static final Pattern LINK = Pattern.compile("<(?:\\w{1,20}:)?link\\s([^<>]{1,4000})>");
    private static final Pattern ATTRIBUTE = Pattern.compile("(rel|href)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
    private static final Pattern JSON_HUB = Pattern.compile(
            "\"hubs\"\\s*:\\s*\\[\\s*\\{[^{}\\[\\]]{0,2000}?\"url\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\/){1,2000}+)\"");
    private static final Pattern JSON_SELF = Pattern.compile("\"feed_url\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\/){1,2000}+)\"");

    private HubLinks() {}

    /// The hub that a document names.
    ///
    /// @param start of the document, [#HEAD] of it at most
    /// @param at where it was read
    public static Hub of(String start, String at) {
        if (start.stripLeading().startsWith("{")) {
            return hub(first(JSON_HUB, start), first(JSON_SELF, start), at);
        }
        var entry = ENTRY.matcher(start);
        var head = entry.find() ? start.substring(0, entry.start()) : start;
        return hub(linked("hub", head), linked("self", head), at);
    }

    private static Hub hub(Optional<String> hub, Optional<String> self, String at) {
        return hub.map(link -> Links.absolute(link, at))
                .filter(link -> !link.isEmpty())
                .map(link -> new Hub(
                        link,
                        self.map(topic -> Links.absolute(topic, at))
                                .filter(topic -> !topic.isEmpty())
                                .orElse(at)))
                .orElse(Hub.NONE);
    }

    private static Optional<String> linked(String relation, String head) {
        var link = LINK.matcher(head);
        while (link.find()) {
            var relations = attribute("rel", link.group(1)).toLowerCase(Locale.ROOT);
            var target = attribute("href", link.group(1));
            if (List.of(relations.strip().split("\\s+")).contains(relation) && !target.isBlank()) {
                return Optional.of(target.strip().replace("&amp;", "&"));
            }
        }
        return Optional.empty();
    }

    private static String attribute(String name, String attributes) {
        var attribute = ATTRIBUTE.matcher(attributes);
        while (attribute.find()) {
            if (attribute.group(1).equals(name)) {
                @Nullable String value = attribute.group(2);
                return value == null ? attribute.group(3) : value;
            }
        }
        return "";
    }

    private static Optional<String> first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group(1).replace("\\/", "/")) : Optional.empty();
    }
}
