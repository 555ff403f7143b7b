package press.masthead.profile.api.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// An operation of the API as its page shows it.
///
/// @param like the path of an earlier operation that takes the same; empty when its parameters are told here
/// @param types media types of the good answer
/// @param statuses every status that it answers with
public record Operation(
        String path,
        String id,
        String summary,
        Prose description,
        String like,
        List<Parameter> parameters,
        List<String> types,
        List<String> statuses) {
    private static final int MOST_REPEATED = 3;

    public Operation {
        parameters = List.copyOf(parameters);
        types = List.copyOf(types);
        statuses = List.copyOf(statuses);
    }

    static List<Operation> all(JsonNode document) {
        var all = new ArrayList<Operation>();
        document.get("paths").forEachEntry((path, item) -> {
            var operation = of(path, item.get("get"), document);
            all.add(all.stream()
                    .filter(operation::takesAsMuch)
                    .findFirst()
                    .map(earlier -> operation.like(earlier.path))
                    .orElse(operation));
        });
        return all;
    }

    private boolean takesAsMuch(Operation earlier) {
        return parameters.size() > MOST_REPEATED && parameters.equals(earlier.parameters);
    }

    private Operation like(String other) {
        return new Operation(path, id, summary, description, other, List.of(), types, statuses);
    }

    private static Operation of(String path, JsonNode operation, JsonNode document) {
        var parameters = new ArrayList<Parameter>();
        operation.get("parameters").forEach(parameter -> parameters.add(Parameter.of(resolved(parameter, document))));
        var responses = operation.get("responses");
        return new Operation(
                path,
                operation.get("operationId").asString(),
                operation.get("summary").asString(),
                Prose.of(operation.path("description").asString("")),
                "",
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
    /// @param values what it may be; empty for any text
    public record Parameter(String name, String place, Prose description, String values) {
        static Parameter of(JsonNode node) {
            return new Parameter(
                    node.get("name").asString(),
                    node.get("in").asString(),
                    Prose.of(node.path("description").asString("")),
                    values(node.path("schema")));
        }

        private static String values(JsonNode schema) {
            var values = new StringJoiner("; ");
            var choice = schema.has("enum")
                    ? schema.get("enum")
                    : schema.path("items").path("enum");
            if (choice.isArray()) {
                var words = choice.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
                values.add((schema.has("enum") ? "one of " : "any of, with commas between: ") + words);
            }
            if (schema.has("maximum")) {
                values.add("%s to %s"
                        .formatted(
                                schema.get("minimum").asString(),
                                schema.get("maximum").asString()));
            }
            if (schema.has("default")) {
                values.add(schema.get("default").asString() + " when absent");
            }
            return values.toString();
        }
    }
}
