package press.masthead.profile.api.representations;

import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a client takes (`Accept-Encoding`, RFC 9110, 12.5.3). Who says nothing gets the bytes as they are.
record AcceptedCodings(WeightedList weights) {
    static AcceptedCodings of(@Nullable String header) {
        return new AcceptedCodings(WeightedList.of(header == null ? "" : header));
    }

    /// The one with the greatest weight, and of those the one that we like best; the bytes as they are when none fits.
    Coding best(Set<Coding> offered) {
        return offered.stream()
                .filter(coding -> weight(coding) > 0)
                .max(Comparator.comparingDouble(this::weight).thenComparing(Comparator.naturalOrder()))
                .orElse(Coding.IDENTITY);
    }

    private double weight(Coding coding) {
        var said = weights.weight(coding.token()).or(() -> weights.weight("*"));
        // who refuses nothing takes the bytes as they are, but only when there is nothing better
        return said.orElse(coding == Coding.IDENTITY ? Double.MIN_VALUE : 0.0);
    }
}
