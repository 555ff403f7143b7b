package press.masthead.ingest.reading.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import press.masthead.ingest.reading.PlainText;

/// The `meta` elements of a page, by `name`, `property` or `itemprop`; of one that comes twice the first counts.
final class MetaTags {
    private static final List<String> KEYS = List.of("name", "property", "itemprop", "http-equiv");

    private final Map<String, String> values = new HashMap<>();

    MetaTags(Document page) {
        for (var meta : page.select("meta[content]")) {
            var content = PlainText.plainLine(meta.attr("content"));
            if (!content.isEmpty()) {
                KEYS.stream()
                        .flatMap(key -> Stream.of(meta.attr(key).strip().split("\\s+")))
                        .filter(name -> !name.isEmpty())
                        .forEach(name -> values.putIfAbsent(name.toLowerCase(Locale.ROOT), content));
            }
        }
    }

    /// The first of these that the page has; empty when it has none.
    String first(String... names) {
        return Stream.of(names)
                .map(name -> values.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }
}
