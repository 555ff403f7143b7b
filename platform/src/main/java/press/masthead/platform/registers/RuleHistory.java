package press.masthead.platform.registers;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.masthead.model.RuleId;
import press.masthead.model.register.Policy;
import press.masthead.model.register.RegisterKind;
import press.masthead.model.register.RegisterVersion;
import press.masthead.model.register.Rule;

/// The rules of the earlier versions of the policy. A rule's id is never used again for another rule: while it is in
/// force it may be amended under the same reason, and once retired it comes back only as it was.
public final class RuleHistory {
    static final RuleHistory NONE = new RuleHistory(List.of());

    private final Map<RuleId, Past> rules = new HashMap<>();

    private RuleHistory(List<Version> versions) {
        versions.forEach(version -> version.policy
                .rules()
                .forEach(rule ->
                        rules.computeIfAbsent(rule.id(), _ -> new Past()).add(version.number, rule)));
        rules.values().forEach(past -> past.inForce = !versions.isEmpty() && past.last == versions.getLast().number);
    }

    /// A version that this program can no longer read is passed over.
    static RuleHistory of(Collection<RegisterVersion> versions) {
        return new RuleHistory(versions.stream()
                .filter(version -> version.kind() == RegisterKind.POLICY)
                .sorted(Comparator.comparingInt(RegisterVersion::version))
                .flatMap(version ->
                        RegisterParser.policy(version.source())
                                .map(policy -> new Version(version.version(), policy))
                                .stream())
                .toList());
    }

    /// Why the rule may not bear its id; empty when it may.
    Optional<String> objection(Rule rule) {
        var past = rules.get(rule.id());
        if (past == null || past.meanings.containsKey(Meaning.of(rule))) {
            return Optional.empty();
        }
        if (!past.inForce) {
            return Optional.of("rule '%s' was retired after version %d and comes back as another; take a new id"
                    .formatted(rule.id(), past.last));
        }
        return past.reason.equals(rule.reason())
                ? Optional.empty()
                : Optional.of("rule '%s' has the reason %s since version %d; keep it, or take a new id"
                        .formatted(
                                rule.id(),
                                past.reason,
                                past.meanings.values().iterator().next()));
    }

    private record Version(int number, Policy policy) {}

    /// A rule but for its wording.
    private record Meaning(String what) {
        static Meaning of(Rule rule) {
            return new Meaning("%s %s %s %s".formatted(rule.when(), rule.effects(), rule.reason(), rule.onUnknown()));
        }
    }

    private static final class Past {
        private final Map<Meaning, Integer> meanings = new LinkedHashMap<>();
        private String reason = "";
        private int last;
        private boolean inForce;

        void add(int version, Rule rule) {
            meanings.putIfAbsent(Meaning.of(rule), version);
            reason = rule.reason();
            last = version;
        }
    }
}
