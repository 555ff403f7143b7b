package press.masthead.classify.matching;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import press.masthead.model.MatchType;

/// The weights of `aboutness.properties`.
final class Weights {
    private final Map<String, Double> values = new HashMap<>();

    private Weights() {}

    static Weights read() {
        var properties = new Properties();
        try (var stream = Weights.class.getResourceAsStream("aboutness.properties")) {
            if (stream == null) {
                throw new IllegalStateException("the resource aboutness.properties is missing");
            }
            properties.load(new InputStreamReader(stream, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var weights = new Weights();
        properties
                .stringPropertyNames()
                .forEach(name -> weights.values.put(name, Double.valueOf(properties.getProperty(name))));
        return weights;
    }

    double of(String name) {
        var value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("aboutness.properties lacks " + name);
        }
        return value;
    }

    double headline(MatchType type) {
        return switch (type) {
            case PRODUCT -> of("headline.product");
            case PARENT -> of("headline.parent");
            case PEOPLE -> of("headline.people");
            case TOPIC -> of("headline.topic");
        };
    }
}
