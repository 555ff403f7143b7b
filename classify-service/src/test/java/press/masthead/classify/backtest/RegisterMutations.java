package press.masthead.classify.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import press.masthead.classify.SampleRegisters;
import press.masthead.model.register.Registers;
import press.masthead.platform.registers.RefusedRegisters;

/// Changes of the sample registers as a seed draws them: of tiers, rules, outlets and names. Each is made on top of the
/// one before; one that would be refused is drawn again.
final class RegisterMutations {
    private static final Pattern EFFECT =
            Pattern.compile("(list|commentary_cite|figure_corroborate|figure_primary): (allow|review|deny)");
    private static final Pattern TIER = Pattern.compile("tier: (primary|named_press|commentary|excluded)\n");
    private static final Pattern HOST = Pattern.compile("hosts: \\[([a-z0-9.-]+)\\]");
    private static final Pattern VALUE = Pattern.compile("in: \\[[a-z_]+, ");
    private static final Pattern ON_UNKNOWN = Pattern.compile("on_unknown: (review|deny)");
    private static final Pattern STRENGTH = Pattern.compile("strength: (strong|weak)");
    private static final Pattern NAME = Pattern.compile("text: (Qwen|Alibaba|OpenAI|ChatGPT|H20)\\b");

    private final Random random;
    private String policy = SampleRegisters.policy();
    private String outlets = SampleRegisters.outlets();
    private String companies = SampleRegisters.companies();

    RegisterMutations(long seed) {
        random = new Random(seed);
    }

    Registers next() {
        while (true) {
            var before = List.of(policy, outlets, companies);
            mutate();
            try {
                return SampleRegisters.with(policy, outlets, companies);
            } catch (RefusedRegisters _) {
                policy = before.get(0);
                outlets = before.get(1);
                companies = before.get(2);
            }
        }
    }

    private void mutate() {
        switch (random.nextInt(8)) {
            case 0, 1 -> policy = other(policy, EFFECT, List.of("$1: allow", "$1: review", "$1: deny"));
            case 2 -> policy = other(policy, ON_UNKNOWN, List.of("on_unknown: review", "on_unknown: deny"));
            case 3 -> policy = other(policy, VALUE, List.of("in: [", "in: [original, ", "in: [person, "));
            case 4 ->
                outlets = other(
                        outlets,
                        TIER,
                        List.of("tier: primary\n", "tier: named_press\n", "tier: commentary\n", "tier: excluded\n"));
            case 5 -> outlets = other(outlets, HOST, List.of("hosts: [moved-$1]", "hosts: [$1, also-$1]"));
            case 6 -> companies = other(companies, STRENGTH, List.of("strength: strong", "strength: weak"));
            default -> companies = other(companies, NAME, List.of("text: grows", "text: Reuters", "text: $1"));
        }
    }

    /// One of the places where the pattern stands, written otherwise.
    private String other(String text, Pattern pattern, List<String> replacements) {
        var places = new ArrayList<MatchResult>(pattern.matcher(text).results().toList());
        if (places.isEmpty()) {
            return text;
        }
        var place = places.get(random.nextInt(places.size()));
        var replacement = replacements
                .get(random.nextInt(replacements.size()))
                .replace("$1", place.groupCount() > 0 ? place.group(1) : "");
        return text.substring(0, place.start()) + replacement + text.substring(place.end());
    }
}
