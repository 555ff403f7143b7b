package press.masthead.model.register;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import press.masthead.model.Tier;
import press.masthead.model.Verdicts;

/// One version of the policy: what each tier may serve for, and the rules that tighten it.
///
/// @param storyWindowDays how far apart two articles of one story may be
public record Policy(Map<Tier, TierDefault> tiers, List<Rule> rules, int storyWindowDays) {
    public Policy {
        tiers = Collections.unmodifiableMap(new TreeMap<>(tiers));
        rules = List.copyOf(rules);
    }

    /// What a tier may serve for, and the reason given where that is not plainly `allow`.
    public record TierDefault(Verdicts verdicts, String reason, Map<String, String> wording) {
        public TierDefault {
            wording = Collections.unmodifiableMap(new TreeMap<>(wording));
        }
    }
}
