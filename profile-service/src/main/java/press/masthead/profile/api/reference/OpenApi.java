package press.masthead.profile.api.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import press.masthead.platform.json.Json;
import press.masthead.profile.api.representations.Site;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The OpenAPI 3.1 description. What the events' own schemas tell (decisions, articles, entries of lists) is taken from
/// them.
public final class OpenApi {
    private OpenApi() {}

    public static ObjectNode of(Site site) {
        var document = (ObjectNode) read("/press/masthead/profile/api/reference/openapi.json");
        document.putArray("servers").addObject().put("url", site.url());
        var schemas = (ObjectNode) document.get("components").get("schemas");
        var decision = ((ObjectNode) read("/schemas/decisions.json")).without("$schema");
        schemas.set("Decision", decision);
        ((ObjectNode) decision.get("properties")).putObject("lists").put("$ref", "#/components/schemas/InLists");
        schemas.set("Article", decision.get("properties").get("article"));
        schemas.set(
                "ListedEntry",
                read("/schemas/coverage.json").get("properties").get("entries").get("items"));
        return document;
    }

    private static JsonNode read(String name) {
        try (var file = OpenApi.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the build left out " + name);
            }
            return Json.MAPPER.readTree(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
