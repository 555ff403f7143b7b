package press.masthead.platform.registers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import press.masthead.model.Article;
import press.masthead.model.ArticleId;
import press.masthead.model.Dating;
import press.masthead.model.FeedId;
import press.masthead.model.Use;
import press.masthead.model.Verdict;

/// Reads `policy-fixtures.yaml`.
final class FixturesReader {
    private static final FeedId FIXTURES = new FeedId("policy-fixtures");

    private FixturesReader() {}

    static List<PolicyFixture> read(YamlNode root) {
        var fixtures = new ArrayList<PolicyFixture>();
        var names = new HashSet<String>();
        root.needs("fixtures", "add it, as [] if there is none");
        for (var node : root.children("fixtures")) {
            var name = node.text("name");
            if (!name.isEmpty() && !names.add(name)) {
                node.fault("name", "fixture '%s' stands above already; name it otherwise".formatted(name));
            }
            fixtures.add(new PolicyFixture(node.line(), name, article(node), verdicts(node), node.texts("reasons")));
            node.complete();
        }
        return fixtures;
    }

    private static Map<Use, Verdict> verdicts(YamlNode node) {
        var verdicts = new EnumMap<Use, Verdict>(Use.class);
        var child = node.child("verdicts");
        for (var use : Use.values()) {
            var key = YamlNode.nameOf(use);
            if (child.has(key)) {
                verdicts.put(use, child.constant(key, Verdict.DENY, Verdict.class));
            }
        }
        if (child.complete() && child.isEmpty() && node.has("verdicts")) {
            node.fault("verdicts", "a fixture without verdicts shows nothing; name at least one use");
        }
        return verdicts;
    }

    private static Article article(YamlNode node) {
        var url = node.optional("url");
        return new Article(
                new ArticleId("fixture-" + node.line()),
                0,
                FIXTURES,
                "",
                url,
                url,
                node.optional("outlet"),
                node.text("headline"),
                node.optional("summary"),
                node.optional("body"),
                node.optional("byline"),
                new Dating.Undated(""),
                new Dating.Undated(""),
                node.optional("language"),
                List.of(),
                Instant.EPOCH);
    }
}
