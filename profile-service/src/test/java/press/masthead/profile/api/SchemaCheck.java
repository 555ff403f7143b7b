package press.masthead.profile.api;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// As much of JSON Schema as the description uses; a keyword that it does not know is a fault.
record SchemaCheck(JsonNode document) {
    private static final List<String> KNOWN = List.of(
            "$ref",
            "type",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "enum",
            "const",
            "oneOf",
            "allOf",
            "format",
            "description",
            "title");

    List<String> faults(JsonNode schema, JsonNode value) {
        var faults = new ArrayList<String>();
        check(schema, value, "$", faults);
        return faults;
    }

    private void check(JsonNode schema, JsonNode value, String at, List<String> faults) {
        if (schema.has("$ref")) {
            check(document.at(schema.get("$ref").asString().substring(1)), value, at, faults);
            return;
        }
        schema.propertyNames().stream()
                .filter(keyword -> !KNOWN.contains(keyword))
                .forEach(keyword -> faults.add(at + ": unknown keyword " + keyword));
        if (schema.has("const") && !schema.get("const").equals(value)) {
            faults.add(at + " is " + value);
        }
        if (schema.has("enum") && schema.get("enum").valueStream().noneMatch(value::equals)) {
            faults.add(at + " is " + value);
        }
        if (schema.has("type") && !isOf(schema.get("type").asString(), value)) {
            faults.add(at + " is no " + schema.get("type").asString());
        }
        if (schema.has("oneOf")
                && schema.get("oneOf")
                                .valueStream()
                                .filter(one -> faults(one, value).isEmpty())
                                .count()
                        != 1) {
            faults.add(at + " is not one of them");
        }
        schema.path("allOf").forEach(one -> check(one, value, at, faults));
        object(schema, value, at, faults);
        if (schema.has("items")) {
            value.forEach(item -> check(schema.get("items"), item, at + "[]", faults));
        }
    }

    private void object(JsonNode schema, JsonNode value, String at, List<String> faults) {
        schema.path("required").forEach(name -> {
            if (!value.has(name.asString())) {
                faults.add(at + "." + name.asString() + " is missing");
            }
        });
        var properties = schema.path("properties");
        var others = schema.path("additionalProperties");
        value.forEachEntry((name, property) -> {
            if (properties.has(name)) {
                check(properties.get(name), property, at + "." + name, faults);
            } else if (others.isObject()) {
                check(others, property, at + "." + name, faults);
            } else if (others.isBoolean() && !others.booleanValue()) {
                faults.add(at + "." + name + " is not described");
            }
        });
    }

    private static boolean isOf(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            default -> false;
        };
    }
}
