package press.masthead.profile.lists;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.masthead.model.ArticleId;
import press.masthead.model.CompanySlug;
import press.masthead.model.Edit;

/// What editors decided on whether articles stand in lists, all edits taken together.
public final class Standings {
    private Standings() {}

    /// By company and article: whether it stands in the list; those that nobody decided on are absent.
    public static Map<CompanySlug, Map<ArticleId, Boolean>> of(Collection<Edit> edits) {
        var standings = new HashMap<CompanySlug, Map<ArticleId, Boolean>>();
        edits.stream()
                .collect(groupingBy(Edit::company))
                .forEach((company, own) -> standings.put(company, ofCompany(own)));
        return standings;
    }

    /// The same of one article, by company.
    public static Map<CompanySlug, Boolean> of(ArticleId article, Collection<Edit> edits) {
        var standings = new HashMap<CompanySlug, Boolean>();
        of(edits)
                .forEach((company, articles) ->
                        Optional.ofNullable(articles.get(article)).ifPresent(stands -> standings.put(company, stands)));
        return standings;
    }

    private static Map<ArticleId, Boolean> ofCompany(List<Edit> edits) {
        var effective = EffectiveEdits.of(edits);
        var standing = new HashMap<ArticleId, Boolean>();
        for (var edit : edits) {
            switch (effective
                    .latest(List.of(edit.article()), Aspects::standing)
                    .orElse(Aspects.Standing.AS_THE_MACHINE_SAYS)) {
                case LISTED -> standing.put(edit.article(), true);
                case UNLISTED -> standing.put(edit.article(), false);
                case AS_THE_MACHINE_SAYS -> {}
            }
        }
        return standing;
    }
}
