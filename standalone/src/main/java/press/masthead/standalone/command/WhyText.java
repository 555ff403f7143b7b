package press.masthead.standalone.command;

import java.util.Locale;
import java.util.stream.Collectors;
import press.masthead.model.CompanyMatch;
import press.masthead.model.Decision;
import press.masthead.model.Use;

/// A decision's trace for a reader.
final class WhyText {
    private WhyText() {}

    static String of(Decision decision) {
        var text = new StringBuilder();
        text.append("%s%n".formatted(decision.article().headline()));
        text.append("%s · %s · %s%n"
                .formatted(
                        decision.outlet().name(),
                        word(decision.outlet().tier()),
                        decision.article().url()));
        text.append("%nverdicts%n".formatted());
        for (var use : Use.values()) {
            text.append(
                    "  %-20s %s%n".formatted(word(use), word(decision.verdicts().of(use))));
        }
        decision.reasons().forEach(reason -> text.append("  %s: %s%n".formatted(reason.code(), reason.wording())));
        text.append("%nrules%n".formatted());
        decision.rules()
                .forEach(rule -> text.append("  %-8s %s (%s)%n".formatted(word(rule.result()), rule.id(), rule.why())));
        text.append("%ncompanies%n".formatted());
        if (decision.companies().isEmpty()) {
            text.append("  none of the register is named%n".formatted());
        }
        decision.companies().forEach(match -> text.append(company(match)));
        text.append("%nregisters %s%n"
                .formatted(decision.registers().entrySet().stream()
                        .map(entry -> word(entry.getKey()) + " " + entry.getValue())
                        .collect(Collectors.joining(", "))));
        return text.toString();
    }

    private static String company(CompanyMatch match) {
        return "  %s: %s, %s, identity %.2f, aboutness %.2f; %s%n"
                .formatted(
                        match.slug(),
                        match.about() ? "about it" : "a mention",
                        word(match.type()),
                        match.identity(),
                        match.aboutness(),
                        match.evidence().stream()
                                .map(evidence -> "'%s' in the %s".formatted(evidence.alias(), word(evidence.field())))
                                .distinct()
                                .collect(Collectors.joining(", ")));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
