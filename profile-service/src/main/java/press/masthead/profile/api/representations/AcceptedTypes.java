package press.masthead.profile.api.representations;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a client reads (`Accept`, RFC 9110, 12.5.1).
public record AcceptedTypes(WeightedList weights) {
    /// Who says nothing reads everything.
    public static AcceptedTypes of(@Nullable String header) {
        return new AcceptedTypes(WeightedList.of(header == null || header.isBlank() ? "*/*" : header));
    }

    /// The form that the client likes best, the first of several; empty when it reads none of them.
    public Optional<Format> best() {
        return Arrays.stream(Format.values())
                .filter(format -> weight(format) > 0)
                .max(Comparator.comparingDouble(this::weight).thenComparing(Comparator.reverseOrder()));
    }

    /// The most specific range that takes the type in decides.
    private double weight(Format format) {
        var type = format.mediaType();
        return weights.weight(type)
                .or(() -> weights.weight(type.substring(0, type.indexOf('/')) + "/*"))
                .or(() -> weights.weight("*/*"))
                .orElse(0.0);
    }
}
