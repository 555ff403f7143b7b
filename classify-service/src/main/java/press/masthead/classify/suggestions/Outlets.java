package press.masthead.classify.suggestions;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import press.masthead.classify.backtest.Interval;
import press.masthead.classify.suggestions.Suggestion.MissingOutlet;
import press.masthead.model.Article;
import press.masthead.model.ArticleId;
import press.masthead.model.ArticleOutlet;
import press.masthead.model.CompanySlug;
import press.masthead.model.Decision;

/// Hosts that the register does not know, by what editors decided on their articles. Only those that an editor decided
/// on are counted, and of each host a few examples are kept.
final class Outlets {
    private static final int MOST = 10_000;
    private static final int MOST_EXAMPLES = 3;
    private static final double MORE_OFTEN_THAN_NOT = 0.5;
    private static final Comparator<MissingOutlet> MOST_APPROVED_FIRST =
            Comparator.comparingLong(MissingOutlet::approved).reversed().thenComparing(MissingOutlet::host);

    private final Map<CompanySlug, Map<ArticleId, Boolean>> approvals;
    private final Map<String, Count> hosts = new HashMap<>();

    Outlets(Map<CompanySlug, Map<ArticleId, Boolean>> approvals) {
        this.approvals = approvals;
    }

    private static final class Count {
        private long approved;
        private long refused;
        private String name = "";
        private String language = "";
        private final TreeSet<String> examples = new TreeSet<>();
    }

    void add(Decision decision) {
        if (!(decision.outlet() instanceof ArticleOutlet.Unlisted(var host)) || !isHost(host)) {
            return;
        }
        for (var own : approvals.values()) {
            var approved = own.get(decision.article().id());
            if (approved != null && (hosts.containsKey(host) || hosts.size() < MOST)) {
                count(hosts.computeIfAbsent(host, _ -> new Count()), decision, approved);
            }
        }
    }

    private static boolean isHost(String name) {
        return name.indexOf('.') > 0 && name.indexOf(' ') < 0;
    }

    private static void count(Count count, Decision decision, boolean approved) {
        var article = decision.article();
        count.approved += approved ? 1 : 0;
        count.refused += approved ? 0 : 1;
        count.name = least(count.name, name(article));
        count.language = least(count.language, decision.facts().language());
        if (approved) {
            count.examples.add(article.id().value());
        }
        if (count.examples.size() > MOST_EXAMPLES) {
            count.examples.pollLast();
        }
    }

    /// What the feed calls it, where that is a name.
    private static String name(Article article) {
        return isHost(article.outlet()) ? "" : article.outlet().strip();
    }

    /// The first in the order of letters, so that no order of the articles decides.
    private static String least(String one, String other) {
        return one.isEmpty() || (!other.isEmpty() && other.compareTo(one) < 0) ? other : one;
    }

    /// Those that editors approve more often than not, beyond chance.
    ///
    /// @param least how often
    List<MissingOutlet> missing(int least) {
        return hosts.entrySet().stream()
                .filter(entry -> entry.getValue().approved >= least)
                .filter(entry ->
                        Interval.of(entry.getValue().approved, entry.getValue().approved + entry.getValue().refused)
                                        .low()
                                >= MORE_OFTEN_THAN_NOT)
                .map(entry -> outlet(entry.getKey(), entry.getValue()))
                .sorted(MOST_APPROVED_FIRST)
                .toList();
    }

    private static MissingOutlet outlet(String host, Count count) {
        return new MissingOutlet(
                host,
                count.approved,
                count.refused,
                Entries.outlet(host, count.name, count.language),
                count.examples.stream().map(ArticleId::new).toList());
    }
}
