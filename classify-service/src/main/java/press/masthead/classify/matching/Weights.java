package press.masthead.classify.matching;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Properties;
import press.masthead.model.MatchType;

/// The weights of `aboutness.properties`.
final class Weights {
    private final Properties values = new Properties();

    private Weights() {}

    static Weights read() {
        var weights = new Weights();
        try (var stream = Weights.class.getResourceAsStream("aboutness.properties")) {
            if (stream == null) {
                throw new IllegalStateException("the resource aboutness.properties is missing");
            }
            weights.values.load(new InputStreamReader(stream, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return weights;
    }

    double of(String name) {
        var value = values.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("aboutness.properties lacks " + name);
        }
        return Double.parseDouble(value);
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
