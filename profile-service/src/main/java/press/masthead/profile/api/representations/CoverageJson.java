package press.masthead.profile.api.representations;

import java.util.ArrayList;
import java.util.List;
import press.masthead.model.CoverageEntry;
import press.masthead.platform.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A page of a list as JSON: the entries as they stand in it, each with its line of text and the way to its decision.
/// What editors are asked of a line is theirs.
final class CoverageJson {
    private CoverageJson() {}

    static byte[] write(CoveragePage page) {
        var lines = page.lines();
        var entries = new ArrayList<JsonNode>();
        for (var at = 0; at < lines.size(); at++) {
            entries.add(entry(page.entries().get(at), lines.get(at)));
        }
        var next = page.nextPath("").orElse("");
        return Json.MAPPER.writeValueAsBytes(
                new Body(page.company().value(), page.name(), page.total(), entries, next));
    }

    private static JsonNode entry(CoverageEntry entry, CoverageLine line) {
        ObjectNode node = Json.MAPPER.valueToTree(entry);
        node.remove("doubts");
        node.put("headline", line.headline());
        node.put("gist", line.gist());
        node.put("outlet", line.outlet());
        node.put("author", line.author());
        node.put("url", line.url());
        node.set("also_carried_by", Json.MAPPER.valueToTree(line.alsoCarriedBy()));
        node.put("text", line.text());
        node.put("text_language", line.language());
        node.put("decision", "/v1/decisions/" + entry.article());
        return node;
    }

    /// @param next address of the next page; empty on the last
    private record Body(String company, String name, int total, List<JsonNode> entries, String next) {}
}
