package press.masthead.profile.api.representations;

import java.util.List;
import press.masthead.model.CoverageEntry;
import press.masthead.model.CoverageList;
import press.masthead.platform.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A list as JSON: the entries as they stand in it, each with its line of text and the address of its decision.
public final class CoverageJson {
    private CoverageJson() {}

    public static Representation of(CoverageList list) {
        var entries = list.entries().stream().map(CoverageJson::entry).toList();
        var body = new Body(list.company().value(), list.name(), list.entries().size(), entries);
        return Representation.of(MediaType.JSON, Json.MAPPER.writeValueAsBytes(body));
    }

    private static JsonNode entry(CoverageEntry entry) {
        ObjectNode node = Json.MAPPER.valueToTree(entry);
        node.put("text", CoverageLine.of(entry).text());
        node.put("decision", "/v1/decisions/" + entry.article());
        return node;
    }

    private record Body(String company, String name, int total, List<JsonNode> entries) {}
}
