package press.masthead.profile.api.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/// An operation of the API as its page shows it.
///
/// @param types media types of the good answer
/// @param statuses every status that it answers with
public record Operation(
        String path,
        String id,
        String summary,
        String description,
        List<Parameter> parameters,
        List<String> types,
        List<String> statuses) {
    public Operation {
        parameters = List.copyOf(parameters);
        types = List.copyOf(types);
        statuses = List.copyOf(statuses);
    }

    static List<Operation> all(JsonNode document) {
        var all = new ArrayList<Operation>();
        document.get("paths").forEachEntry((path, item) -> all.add(of(path, item.get("get"), document)));
        return all;
    }

    private static Operation of(String path, JsonNode operation, JsonNode document) {
        var parameters = new ArrayList<Parameter>();
        operation.get("parameters").forEach(parameter -> parameters.add(Parameter.of(resolved(parameter, document))));
        var responses = operation.get("responses");
        return new Operation(
                path,
                operation.get("operationId").asString(),
                operation.get("summary").asString(),
                operation.path("description").asString(""),
                parameters,
                List.copyOf(responses.get("200").get("content").propertyNames()),
                List.copyOf(new TreeSet<>(responses.propertyNames())));
    }

    private static JsonNode resolved(JsonNode node, JsonNode document) {
        return node.has("$ref") ? document.at(node.get("$ref").asString().substring(1)) : node;
    }

    /// What it takes.
    ///
    /// @param place `path`, `query` or `header`
    public record Parameter(String name, String place, String description) {
        static Parameter of(JsonNode node) {
            return new Parameter(
                    node.get("name").asString(),
                    node.get("in").asString(),
                    node.path("description").asString(""));
        }
    }
}
