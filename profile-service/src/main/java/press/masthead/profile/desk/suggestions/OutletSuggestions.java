package press.masthead.profile.desk.suggestions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import press.masthead.model.Approvals;
import press.masthead.model.ArticleId;
import press.masthead.model.Edit;
import press.masthead.model.Review;
import press.masthead.model.Tier;
import press.masthead.platform.registers.OutletEntry;
import press.masthead.profile.desk.actions.ItemKey;
import press.masthead.profile.desk.suggestions.OutletSuggestion.Example;
import press.masthead.profile.lists.Standings;

/// Counts what editors decided on articles of unknown outlets, as `./masthead suggest` does over all history: here over
/// the edits that the desk holds, of articles that a person is still asked about.
public final class OutletSuggestions {
    /// How many of an outlet's articles must be approved.
    public static final int LEAST = 3;

    private static final int MOST_HOSTS = 10_000;
    private static final int MOST_EXAMPLES = 3;
    private static final Comparator<OutletSuggestion> MOST_APPROVED_FIRST = Comparator.comparingLong(
                    (OutletSuggestion outlet) -> outlet.approvals().approved())
            .reversed()
            .thenComparing(OutletSuggestion::host);
    private static final Comparator<Example> BY_KEY =
            Comparator.comparing(example -> example.key().toString());

    private final Map<String, Approvals> approvals = new HashMap<>();
    private final Map<String, List<Example>> examples = new HashMap<>();

    private OutletSuggestions() {}

    /// The most approved first.
    ///
    /// @param reviews what is asked about an article
    public static List<OutletSuggestion> of(Collection<Edit> edits, Function<ArticleId, Optional<Review>> reviews) {
        var counted = new OutletSuggestions();
        Standings.of(edits)
                .forEach((company, articles) -> articles.forEach((article, stands) -> reviews.apply(article)
                        .filter(OutletSuggestions::isOfUnknownHost)
                        .ifPresent(review -> counted.add(new Example(new ItemKey(company, article), review), stands))));
        return counted.approvals.entrySet().stream()
                .filter(entry ->
                        entry.getValue().approved() >= LEAST && entry.getValue().areMostly())
                .map(entry -> new OutletSuggestion(
                        entry.getKey(), entry.getValue(), counted.examples.getOrDefault(entry.getKey(), List.of())))
                .sorted(MOST_APPROVED_FIRST)
                .toList();
    }

    private static boolean isOfUnknownHost(Review review) {
        return review.tier() == Tier.UNLISTED && OutletEntry.isHost(review.outlet());
    }

    private void add(Example example, boolean stands) {
        var host = example.review().outlet();
        if (!approvals.containsKey(host) && approvals.size() >= MOST_HOSTS) {
            return;
        }
        approvals.merge(host, Approvals.NONE.with(stands), (before, _) -> before.with(stands));
        if (stands) {
            var own = examples.computeIfAbsent(host, _ -> new ArrayList<>());
            own.add(example);
            own.sort(BY_KEY);
            if (own.size() > MOST_EXAMPLES) {
                own.removeLast();
            }
        }
    }
}
