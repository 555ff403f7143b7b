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
public record Rule(
        RuleId id,
        Condition when,
        Map<Use, Verdict> effects,
        String reason,
        Map<String, String> wording,
        Verdict onUnknown) {
    public Rule {
        effects = Collections.unmodifiableMap(new TreeMap<>(effects));
        wording = Collections.unmodifiableMap(new TreeMap<>(wording));
    }
}
