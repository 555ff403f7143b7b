package press.masthead.model.register;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import press.masthead.model.RuleId;
import press.masthead.model.Use;
import press.masthead.model.Verdict;

/// A rule of the policy. It may only tighten the tier's default.
///
/// @param effects the verdict for each use that it touches, when it is true
/// @param reason the code given, as in `WIRE_REPOST`
/// @param wording the public wording by language
/// @param onUnknown the verdict for the uses that it touches, when it cannot tell
/// @param unknown what is said when it cannot tell; where it has no code, the reason as that which cannot be told
public record Rule(
        RuleId id,
        Condition when,
        Map<Use, Verdict> effects,
        String reason,
        Map<String, String> wording,
        Verdict onUnknown,
        Unknown unknown) {
    public Rule {
        effects = Collections.unmodifiableMap(new TreeMap<>(effects));
        wording = Collections.unmodifiableMap(new TreeMap<>(wording));
    }

    /// The reason code and the public wording of a rule that cannot tell.
    public record Unknown(String reason, Map<String, String> wording) {
        public static final Unknown AS_THE_RULE = new Unknown("", Map.of());

        public Unknown {
            wording = Collections.unmodifiableMap(new TreeMap<>(wording));
        }
    }
}
