package press.masthead.classify.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import press.masthead.platform.digests.Sha256;

/// The two halves of the labels, told apart by a hash of the id: rules are tuned on one, figures reported on the other;
/// and what was set aside from labels that came later.
public enum Half {
    TUNED_ON,
    REPORTED,
    /// Nobody looks into it: it is counted, and its errors are not named.
    FRESH;

    public static Half of(String id) {
        return (Sha256.of(id.getBytes(UTF_8))[0] & 1) == 0 ? TUNED_ON : REPORTED;
    }
}
