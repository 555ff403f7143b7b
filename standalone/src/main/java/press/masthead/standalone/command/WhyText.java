package press.masthead.standalone.command;

import java.util.Locale;
import java.util.stream.Collectors;
import press.masthead.model.CompanyMatch;
import press.masthead.model.Decision;
import press.masthead.model.Use;
import press.masthead.platform.json.Json;
import tools.jackson.databind.JsonNode;

/// A decision's trace, and what the lists made of it, for a reader.
final class WhyText {
    private WhyText() {}

    static String of(String answer) {
        var decision = Json.MAPPER.readValue(answer, Decision.class);
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
        text.append("%nlists%n".formatted());
        var lists = Json.MAPPER.readTree(answer).path("lists");
        if (lists.isEmpty()) {
            text.append("  in none%n".formatted());
        }
        lists.forEach(list -> text.append(list(list)));
        text.append("%nregisters %s%n"
                .formatted(decision.registers().entrySet().stream()
                        .map(entry -> word(entry.getKey()) + " " + entry.getValue())
                        .collect(Collectors.joining(", "))));
        return text.toString();
    }

    /// Of an article that editors killed, what they tell its readers.
    static String killed(String problem) {
        return "  in none. An editor killed it: %s%n"
                .formatted(Json.MAPPER.readTree(problem).path("detail").asString(""));
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

    private static String list(JsonNode list) {
        var why = list.path("why").asString("");
        return "  %s: %s%s%n"
                .formatted(
                        list.path("company").asString(""),
                        list.path("standing").asString("").replace('_', ' '),
                        why.isEmpty() ? "" : ". " + why);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
