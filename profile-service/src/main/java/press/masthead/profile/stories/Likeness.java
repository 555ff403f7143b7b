package press.masthead.profile.stories;

import java.util.Optional;
import press.masthead.model.Sketch;

/// How alike two texts are by their sketches.
///
/// @param resemblance the share of the shingles of both that stand in each
/// @param containment the share of the shorter one's that stand in the longer one
record Likeness(double resemblance, double containment) {
    /// Tuned on pairs read by hand; see docs/stories.md.
    private static final double ALIKE = 0.45;

    private static final double EXCERPT = 0.8;
    private static final double LEAST = 0.15;

    static Optional<Likeness> of(Sketch one, Sketch other) {
        var resemblance = one.resemblance(other);
        return resemblance.isEmpty()
                ? Optional.empty()
                : Optional.of(new Likeness(
                        resemblance.getAsDouble(),
                        Sketch.containment(resemblance.getAsDouble(), one.shingles(), other.shingles())));
    }

    /// Whether one is the other, trimmed or a little changed.
    boolean isRepost() {
        return resemblance >= ALIKE || (containment >= EXCERPT && resemblance >= LEAST);
    }
}
