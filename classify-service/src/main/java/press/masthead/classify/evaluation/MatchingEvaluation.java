package press.masthead.classify.evaluation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.masthead.classify.matching.CompanyMatcher;
import press.masthead.classify.offline.Line;
import press.masthead.model.Article;
import press.masthead.model.CompanyMatch;
import press.masthead.platform.registers.RegisterFiles;
import tools.jackson.databind.JsonNode;

/// Which companies an item names, and which it is about: by language, and by company in each. A company that neither
/// the label nor the matcher names is no example, nor is one that the reader found unclear. Labels with a `split` were
/// drawn from what the matcher had found: they say nothing of identity, nor of a company that they do not name.
///
/// The desk asks an editor where aboutness leaves it open, so that there are three answers: `unasked` is what is listed
/// without a question, `asked` what an editor is asked, and `reached` both together.
final class MatchingEvaluation implements Evaluation {
    private static final double SURE = 0.5;
    private static final List<String> LANGUAGES = List.of("en", "zh");

    private final Tally identity = new Tally("identity");
    private final Tally about = new Tally("about");
    private final Tally unasked = new Tally("unasked");
    private final Tally asked = new Tally("asked");
    private final Tally reached = new Tally("reached");
    private final Tally type = new Tally("type");
    private final BiPredicate<Article, CompanyMatch> asks;

    MatchingEvaluation(BiPredicate<Article, CompanyMatch> asks) {
        this.asks = asks;
    }

    @Override
    public List<Score> scores(LabelledData data) throws IOException {
        var registers = data.labels().toAbsolutePath().resolveSibling("registers");
        var matcher = CompanyMatcher.of(
                RegisterFiles.accepted(RegisterFiles.sources(registers)).companies());
        for (var language : LANGUAGES) {
            var labels = data.labels("matching-" + language);
            var items = data.items(
                    labels.stream().map(label -> label.path("id").asString()).collect(Collectors.toSet()));
            for (var label : labels) {
                var item = items.get(label.path("id").asString());
                if (item != null) {
                    var article = Line.article(item);
                    count(language, label, article, matcher.matches(article));
                }
            }
        }
        return Stream.of(about, unasked, asked, reached, identity, type)
                .flatMap(tally -> tally.scores().stream())
                .toList();
    }

    private void count(String language, JsonNode label, Article article, List<CompanyMatch> matches) {
        var id = label.path("id").asString();
        var companies = label.path("companies");
        var said = matches.stream()
                .filter(match -> match.identity() >= SURE)
                .collect(Collectors.toMap(match -> match.slug().value(), Function.identity()));
        var drawnByTheMatcher = label.has("split");
        var half = half(id, label);
        for (var slug : slugs(companies, said)) {
            var match = said.get(slug);
            var expected = companies.path(slug);
            var unread = drawnByTheMatcher && !expected.isObject();
            if (unread || expected.path("label").asString("").equals("unclear")) {
                continue;
            }
            countAsked(language, half, id + " " + slug, isAbout(expected), article, match);
            for (var group : List.of(language, language + " " + slug)) {
                if (!drawnByTheMatcher) {
                    countIdentity(group, half, id + " " + slug, expected.isObject(), match != null);
                }
                countAbout(group, half, id + " " + slug, expected, match);
            }
        }
    }

    private static Half half(String id, JsonNode label) {
        return switch (label.path("split").asString("")) {
            case "" -> Half.of(id);
            case "tune" -> Half.TUNED_ON;
            case "fresh" -> Half.FRESH;
            default -> throw new IllegalArgumentException("no such split: " + label);
        };
    }

    private void countIdentity(String group, Half half, String pair, boolean expected, boolean found) {
        identity.count(group, half, expected, found, "%s is %s".formatted(pair, found ? "found" : "not found"));
    }

    private void countAsked(
            String language, Half half, String pair, boolean isAbout, Article article, @Nullable CompanyMatch match) {
        var isAsked = match != null && asks.test(article, match);
        var isListed = match != null && match.about() && !isAsked;
        unasked.count(language, half, isAbout, isListed, pair + (isListed ? " is listed" : " is not listed"));
        asked.count(language, half, isAbout, isAsked, pair + (isAsked ? " is asked" : " is not asked"));
        reached.count(language, half, isAbout, isListed || isAsked, pair + (isAbout ? " is lost" : " is not about it"));
    }

    private static boolean isAbout(JsonNode expected) {
        return expected.path("label").asString("").equals("about");
    }

    private void countAbout(String group, Half half, String pair, JsonNode expected, @Nullable CompanyMatch match) {
        var isAbout = isAbout(expected);
        var saidAbout = match != null && match.about();
        about.count(
                group,
                half,
                isAbout,
                saidAbout,
                "%s is %s at %.2f"
                        .formatted(pair, saidAbout ? "about" : "not about", match == null ? 0 : match.aboutness()));
        if (match != null && isAbout && saidAbout && expected.has("type")) {
            var said = match.type().name().toLowerCase(Locale.ROOT);
            var labelled = expected.path("type").asString("");
            type.count(
                    group, half, true, said.equals(labelled), "%s is %s, expected %s".formatted(pair, said, labelled));
        }
    }

    private static List<String> slugs(JsonNode labelled, Map<String, CompanyMatch> said) {
        var slugs = new TreeSet<>(said.keySet());
        labelled.properties().forEach(property -> slugs.add(property.getKey()));
        return new ArrayList<>(slugs);
    }
}
