package press.masthead.classify.suggestions;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import press.masthead.classify.suggestions.Suggestion.MissingOutlet;
import press.masthead.model.Approvals;
import press.masthead.model.Article;
import press.masthead.model.ArticleId;
import press.masthead.model.ArticleOutlet;
import press.masthead.model.CompanySlug;
import press.masthead.model.Decision;
import press.masthead.model.Tier;
import press.masthead.platform.registers.OutletEntry;

/// Hosts that the register does not know, by what editors decided on their articles. Only those that an editor decided
/// on are counted, and of each host a few examples are kept.
final class Outlets {
    private static final int MOST = 10_000;
    private static final int MOST_EXAMPLES = 3;
    private static final Comparator<MissingOutlet> MOST_APPROVED_FIRST =
            Comparator.comparingLong(MissingOutlet::approved).reversed().thenComparing(MissingOutlet::host);

    private final Map<CompanySlug, Map<ArticleId, Boolean>> approvals;
    private final Map<String, Count> hosts = new HashMap<>();

    Outlets(Map<CompanySlug, Map<ArticleId, Boolean>> approvals) {
        this.approvals = approvals;
    }

    private static final class Count {
        private Approvals approvals = Approvals.NONE;
        private String name = "";
        private String language = "";
        private final TreeSet<String> examples = new TreeSet<>();
    }

    void add(Decision decision) {
        if (!(decision.outlet() instanceof ArticleOutlet.Unlisted(var host)) || !OutletEntry.isHost(host)) {
            return;
        }
        for (var own : approvals.values()) {
            var approved = own.get(decision.article().id());
            if (approved != null && (hosts.containsKey(host) || hosts.size() < MOST)) {
                count(hosts.computeIfAbsent(host, _ -> new Count()), decision, approved);
            }
        }
    }

    private static void count(Count count, Decision decision, boolean approved) {
        var article = decision.article();
        count.approvals = count.approvals.with(approved);
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
        return OutletEntry.isHost(article.outlet()) ? "" : article.outlet().strip();
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
                .filter(entry -> entry.getValue().approvals.approved() >= least)
                .filter(entry -> entry.getValue().approvals.areMostly())
                .map(entry -> outlet(entry.getKey(), entry.getValue()))
                .sorted(MOST_APPROVED_FIRST)
                .toList();
    }

    private static MissingOutlet outlet(String host, Count count) {
        return new MissingOutlet(
                host,
                count.approvals.approved(),
                count.approvals.refused(),
                OutletEntry.of(host, count.name, count.language, Tier.NAMED_PRESS),
                count.examples.stream().map(ArticleId::new).toList());
    }
}
