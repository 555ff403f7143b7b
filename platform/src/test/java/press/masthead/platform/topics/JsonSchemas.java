package press.masthead.platform.topics;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import press.masthead.platform.json.Json;

/// JSON Schemas (2020-12) of our records, as our JSON dialect writes them.
final class JsonSchemas {
    private JsonSchemas() {}

    static Map<String, Object> of(Class<?> event) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", event.getSimpleName());
        schema.putAll(schema(event));
        return schema;
    }

    private static Map<String, Object> schema(Type type) {
        if (type instanceof ParameterizedType generic) {
            return parameterized(generic);
        }
        var plain = (Class<?>) type;
        if (plain == Instant.class) {
            return sorted("type", "string", "format", "date-time");
        }
        if (plain == String.class || isId(plain)) {
            return Map.of("type", "string");
        }
        if (plain == boolean.class) {
            return Map.of("type", "boolean");
        }
        if (plain == double.class) {
            return Map.of("type", "number");
        }
        if (plain == int.class || plain == long.class) {
            return Map.of("type", "integer");
        }
        if (plain.isEnum()) {
            return sorted("type", "string", "enum", names(plain));
        }
        return plain.isSealed() ? oneOf(plain) : object(plain, List.of());
    }

    private static Map<String, Object> parameterized(ParameterizedType generic) {
        var arguments = generic.getActualTypeArguments();
        return Collection.class.isAssignableFrom((Class<?>) generic.getRawType())
                ? sorted("type", "array", "items", schema(arguments[0]))
                : sorted("type", "object", "additionalProperties", schema(arguments[1]));
    }

    private static List<String> names(Class<?> enumeration) {
        return Arrays.stream(enumeration.getEnumConstants())
                .map(constant -> Json.MAPPER.valueToTree(constant).asString())
                .toList();
    }

    private static Map<String, Object> oneOf(Class<?> sealed) {
        var property = sealed.getAnnotation(JsonTypeInfo.class).property();
        var cases = new ArrayList<Object>();
        for (var subtype : sealed.getAnnotation(JsonSubTypes.class).value()) {
            cases.add(object(subtype.value(), List.of(Map.entry(property, Map.of("const", subtype.name())))));
        }
        return Map.of("oneOf", cases);
    }

    private static Map<String, Object> object(Class<?> record, List<Map.Entry<String, Map<String, String>>> first) {
        var properties = new LinkedHashMap<String, Object>();
        first.forEach(entry -> properties.put(entry.getKey(), entry.getValue()));
        var required = first.stream().map(Map.Entry::getKey).collect(Collectors.toCollection(ArrayList::new));
        for (var component : record.getRecordComponents()) {
            var name = component.getName().replaceAll("(\\p{Upper})", "_$1").toLowerCase(Locale.ROOT);
            properties.put(name, schema(component.getGenericType()));
            if (!component.getAccessor().isAnnotationPresent(JsonSetter.class)) {
                required.add(name);
            }
        }
        return sorted("type", "object", "properties", properties, "required", required);
    }

    private static boolean isId(Class<?> plain) {
        return plain.isRecord() && plain.getRecordComponents()[0].getAccessor().isAnnotationPresent(JsonValue.class);
    }

    private static Map<String, Object> sorted(Object... entries) {
        var map = new LinkedHashMap<String, Object>();
        for (var i = 0; i < entries.length; i += 2) {
            map.put((String) entries[i], entries[i + 1]);
        }
        return map;
    }
}
