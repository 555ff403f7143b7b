package press.masthead.classify.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import press.masthead.platform.json.Json;
import tools.jackson.databind.JsonNode;

/// Labels, checked in as ids, and the real items that they name, which lie elsewhere.
///
/// @param labels the folder of `genre.jsonl` and its like
/// @param data the folder of the real data
public record LabelledData(Path labels, Path data) {
    public List<JsonNode> labels(String task) throws IOException {
        try (var lines = Files.lines(labels.resolve(task + ".jsonl"))) {
            return lines.filter(line -> !line.isBlank())
                    .map(Json.MAPPER::readTree)
                    .toList();
        }
    }

    /// The items with these ids; one that is not in the data is left out.
    public Map<String, JsonNode> items(Set<String> ids) throws IOException {
        var found = new HashMap<String, JsonNode>();
        try (var files = Files.list(data.resolve("items"))) {
            for (var file : files.sorted().toList()) {
                try (var stream = new GZIPInputStream(Files.newInputStream(file))) {
                    lines(stream, item -> {
                        var id = item.path("id").asString();
                        if (ids.contains(id)) {
                            found.put(id, item);
                        }
                    });
                }
            }
        }
        pages("readability", "expected-metadata.jsonl", "page", "byline", ids, found);
        pages("postlight", "expected.jsonl", "fixture", "author", ids, found);
        return found;
    }

    /// The items with these ids of those that lie apart because several outlets have their headline.
    public Map<String, JsonNode> namesakes(Set<String> ids) throws IOException {
        var found = new HashMap<String, JsonNode>();
        var file = data.resolve("near-duplicates").resolve("organic_same_title_cross_outlet.dev.jsonl");
        try (var stream = Files.newInputStream(file)) {
            lines(stream, cluster -> {
                for (var member : cluster.path("members")) {
                    var id = member.path("id").asString();
                    if (ids.contains(id)) {
                        found.put(id, member);
                    }
                }
            });
        }
        return found;
    }

    /// Captured pages, as items that have a printed credit only.
    private void pages(
            String set, String file, String idField, String credit, Set<String> ids, Map<String, JsonNode> found)
            throws IOException {
        try (var stream =
                Files.newInputStream(data.resolve("articles").resolve(set).resolve(file))) {
            lines(stream, page -> {
                var id = set + "/" + page.path(idField).asString();
                if (ids.contains(id)) {
                    found.put(
                            id,
                            Json.MAPPER
                                    .createObjectNode()
                                    .put("id", id)
                                    .put("title", page.path("title").asString("untitled"))
                                    .put("url", page.path("url").asString(""))
                                    .put("outlet", page.path("siteName").asString(""))
                                    .put("author", page.path(credit).asString("")));
                }
            });
        }
    }

    private static void lines(InputStream stream, Consumer<JsonNode> each) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(stream, UTF_8));
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            each.accept(Json.MAPPER.readTree(line));
        }
    }
}
