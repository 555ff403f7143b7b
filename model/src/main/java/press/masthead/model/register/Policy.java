package press.masthead.model.register;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import press.masthead.model.Tier;
import press.masthead.model.Use;
import press.masthead.model.Verdict;
import press.masthead.model.Verdicts;

/// One version of the policy: what each tier may serve for, and the rules that tighten it. No policy can make a barred
/// outlet the source of a figure, or let through unseen what the outlets register does not know.
///
/// @param storyWindowDays how far apart two articles of one story may be
public record Policy(Map<Tier, TierDefault> tiers, List<Rule> rules, int storyWindowDays) {
    public Policy {
        tiers.forEach((tier, given) -> {
            if (!isSound(tier, given.verdicts())) {
                throw new IllegalArgumentException("no policy may give tier %s %s".formatted(tier, given.verdicts()));
            }
        });
        tiers = Collections.unmodifiableMap(new TreeMap<>(tiers));
        rules = List.copyOf(rules);
    }

    /// Whether a policy may give that tier that verdict for that use.
    public static boolean mayBe(Tier tier, Use use, Verdict verdict) {
        return switch (tier) {
            case PRIMARY, NAMED_PRESS -> true;
            case COMMENTARY, EXCLUDED -> use != Use.FIGURE_PRIMARY || verdict == Verdict.DENY;
            case UNLISTED -> verdict != Verdict.ALLOW;
        };
    }

    public static boolean isSound(Tier tier, Verdicts verdicts) {
        return Stream.of(Use.values()).allMatch(use -> mayBe(tier, use, verdicts.of(use)));
    }

    /// What a tier may serve for, and the reason given where that is not plainly `allow`.
    public record TierDefault(Verdicts verdicts, String reason, Map<String, String> wording) {
        public TierDefault {
            wording = Collections.unmodifiableMap(new TreeMap<>(wording));
        }
    }
}
