package press.masthead.ingest.reading;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;

/// A JSON Feed that breaks off or goes on with junk: its fields and items as far as they are whole.
final class CutJson {
    private static final ObjectReader VALUE =
            JsonFeed.MAPPER.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private CutJson() {}

    /// Empty when not even its items begin.
    static Optional<JsonNode> whole(String json) {
        var feed = JsonFeed.MAPPER.createObjectNode();
        try (var parser = JsonFeed.MAPPER.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                var name = parser.currentName();
                if (parser.nextToken() == JsonToken.START_ARRAY && name.equals("items")) {
                    var items = feed.putArray(name);
                    while (parser.nextToken() == JsonToken.START_OBJECT) {
                        items.add(VALUE.readTree(parser));
                    }
                } else {
                    feed.set(name, VALUE.readTree(parser));
                }
            }
        } catch (JacksonException _) {
            // here it breaks off
        }
        return feed.has("items") ? Optional.of(feed) : Optional.empty();
    }
}
