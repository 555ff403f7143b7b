package press.masthead.classify.offline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import press.masthead.model.ArticleField;
import press.masthead.model.ArticleOutlet;
import press.masthead.model.CompanyMatch;
import press.masthead.model.Decision;
import press.masthead.model.Evidence;
import press.masthead.model.Provenance;
import press.masthead.model.Reason;
import press.masthead.model.register.RegisterKind;

/// A decision as an output line; fields are called as in the input.
final class Answer {
    private Answer() {}

    static Map<String, Object> of(Decision decision) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("id", decision.article().id());
        answer.put("outlet", outlet(decision.outlet()));
        answer.put("tier", decision.outlet().tier());
        answer.put("genre", decision.facts().genre().kind());
        answer.put("byline_kind", decision.facts().byline().kind());
        answer.put("provenance", provenance(decision.facts().provenance()));
        answer.put("language", decision.facts().language());
        answer.put(
                "companies", decision.companies().stream().map(Answer::company).toList());
        answer.put("verdicts", decision.verdicts());
        answer.put("reasons", decision.reasons().stream().map(Reason::code).toList());
        answer.put("rules", decision.rules());
        answer.put("policy", decision.registers().getOrDefault(RegisterKind.POLICY, ""));
        return answer;
    }

    private static String outlet(ArticleOutlet outlet) {
        return switch (outlet) {
            case ArticleOutlet.Listed listed -> listed.id().value();
            case ArticleOutlet.Unlisted unlisted -> unlisted.name();
        };
    }

    private static Map<String, Object> provenance(Provenance provenance) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("kind", provenance.kind());
        if (!provenance.agency().isEmpty()) {
            answer.put("agency", provenance.agency());
        }
        if (!provenance.origin().isEmpty()) {
            answer.put("origin", provenance.origin());
        }
        answer.put(
                "evidence", provenance.evidence().stream().map(Answer::evidence).toList());
        return answer;
    }

    private static Map<String, Object> evidence(Evidence evidence) {
        return span(evidence.field(), evidence.start(), evidence.end(), "text", evidence.text());
    }

    private static Map<String, Object> company(CompanyMatch match) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("slug", match.slug());
        answer.put("identity", match.identity());
        answer.put("aboutness", match.aboutness());
        answer.put("type", match.type());
        answer.put("about", match.about());
        var evidence = new ArrayList<Map<String, Object>>();
        for (var found : match.evidence()) {
            evidence.add(span(found.field(), found.start(), found.end(), "alias", found.alias()));
        }
        answer.put("evidence", List.copyOf(evidence));
        return answer;
    }

    private static Map<String, Object> span(ArticleField field, int start, int end, String name, String text) {
        var span = new LinkedHashMap<String, Object>();
        span.put("field", field(field));
        span.put("start", start);
        span.put("end", end);
        span.put(name, text);
        return span;
    }

    private static String field(ArticleField field) {
        var name = field.name().toLowerCase(Locale.ROOT);
        return switch (field) {
            case HEADLINE -> "title";
            case BYLINE -> "author";
            default -> ArticleField.OF_THE_PAGE.contains(field) ? name.replaceFirst("_", ".") : name;
        };
    }
}
