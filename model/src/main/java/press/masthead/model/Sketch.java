package press.masthead.model;

import java.util.Base64;
import java.util.OptionalDouble;

/// A text in small, so that texts can be compared without them: by one-permutation hashing, its shingles fall into
/// `BINS` bins by their hash, and of each bin eight bits of the least hash are kept (Li, Owen and Zhang, 2012).
///
/// @param bins a byte a bin in Base64, 0 where the bin is empty; empty when the text is too short to tell
/// @param shingles how many shingles the text has, repeated ones too
public record Sketch(String bins, int shingles) {
    public static final int BINS = 128;

    /// Of a text that is too short.
    public static final Sketch UNKNOWN = new Sketch("", 0);

    private static final double SAME = 0.5;
    private static final double PART = 0.75;
    private static final double BY_CHANCE = 1.0 / 255;

    /// The sketch of `BINS` bytes, 0 where the bin is empty.
    public static Sketch of(byte[] bins, int shingles) {
        return new Sketch(Base64.getEncoder().encodeToString(bins), shingles);
    }

    public boolean known() {
        return !bins.isEmpty();
    }

    /// A byte a bin; for those who compare one sketch with many.
    public byte[] decoded() {
        return Base64.getDecoder().decode(bins);
    }

    /// The share of the shingles of both texts that stand in each, from 0 to 1; empty when one is unknown.
    public OptionalDouble resemblance(Sketch other) {
        return known() && other.known()
                ? OptionalDouble.of(resemblance(decoded(), other.decoded()))
                : OptionalDouble.empty();
    }

    /// The share of the shorter text's shingles that stand in the longer one, from 0 to 1; empty when one is unknown.
    /// The more the lengths differ, the coarser it is.
    public OptionalDouble containment(Sketch other) {
        var resemblance = resemblance(other);
        return resemblance.isPresent()
                ? OptionalDouble.of(containment(resemblance.getAsDouble(), shingles, other.shingles))
                : resemblance;
    }

    /// Whether both are of one text, whole, trimmed or excerpted. A part is told by as many shingles as bins at least:
    /// of fewer, a quotation would pass for an excerpt.
    public boolean tellsTheSame(Sketch other) {
        var alike = resemblance(other).orElse(0);
        var isLong = Math.min(shingles, other.shingles) >= BINS;
        return alike >= SAME || (isLong && containment(alike, shingles, other.shingles) >= PART);
    }

    /// The containment of two texts that resemble each other so, by how many shingles each has.
    public static double containment(double resemblance, int shingles, int others) {
        var shared = resemblance / (1 + resemblance) * (shingles + others);
        return Math.min(1, shared / Math.min(shingles, others));
    }

    /// As `resemblance`, of decoded sketches.
    public static double resemblance(byte[] one, byte[] other) {
        var filled = 0;
        var equal = 0;
        for (var bin = 0; bin < one.length; bin++) {
            filled += one[bin] != 0 || other[bin] != 0 ? 1 : 0;
            equal += one[bin] != 0 && one[bin] == other[bin] ? 1 : 0;
        }
        return filled == 0 ? 0 : Math.max(0, ((double) equal / filled - BY_CHANCE) / (1 - BY_CHANCE));
    }
}
