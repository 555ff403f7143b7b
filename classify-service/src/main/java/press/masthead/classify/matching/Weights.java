package press.masthead.classify.matching;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import press.masthead.model.MatchType;

/// The weights of `aboutness.properties`.
final class Weights {
    private final Map<Weight, Double> values = new EnumMap<>(Weight.class);

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
        for (var weight : Weight.values()) {
            var value = properties.getProperty(weight.key);
            if (value == null) {
                throw new IllegalStateException("aboutness.properties lacks " + weight.key);
            }
            weights.values.put(weight, Double.valueOf(value));
        }
        return weights;
    }

    double of(Weight weight) {
        return Objects.requireNonNull(values.get(weight));
    }

    double headline(MatchType type) {
        return switch (type) {
            case PRODUCT -> of(Weight.HEADLINE_PRODUCT);
            case PARENT -> of(Weight.HEADLINE_PARENT);
            case PEOPLE -> of(Weight.HEADLINE_PEOPLE);
            case TOPIC -> of(Weight.HEADLINE_TOPIC);
        };
    }

    /// What a name in the headline that neither acts nor is acted on says.
    double mention(Role role) {
        return of(role == Role.TOOL ? Weight.HEADLINE_TOOL : Weight.HEADLINE_MENTION);
    }
}
