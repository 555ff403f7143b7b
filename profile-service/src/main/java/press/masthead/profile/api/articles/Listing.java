package press.masthead.profile.api.articles;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import press.masthead.model.ArticleId;
import press.masthead.model.CompanyMatch;
import press.masthead.model.CompanySlug;
import press.masthead.model.CoverageEntry;
import press.masthead.model.CoverageList;
import press.masthead.model.Decision;
import press.masthead.model.Reason;
import press.masthead.model.Verdict;
import press.masthead.profile.lists.CoverageLists;
import press.masthead.profile.lists.ListView;

/// What one company's list makes of an article, and why.
///
/// @param match how the article bears on the company by itself; empty where only editors put it there
/// @param editor whether an editor decided it
/// @param why public wording; empty where it stands by the machine's plain word
/// @param line the article's own, where it has one among the newest
public record Listing(
        CompanySlug company,
        String name,
        Optional<CompanyMatch> match,
        Standing standing,
        boolean editor,
        String why,
        Optional<CoverageEntry> line) {
    private static final String STANDS = "An editor decided that it stands here.";
    private static final String STANDS_NOT = "An editor decided that it does not stand here.";
    private static final String MENTION = "It is not about this company.";
    private static final String REPEATS = "It repeats another article, which is not listed.";

    /// What a company's list shows of an article.
    public enum Standing {
        LISTED,
        CARRIED,
        NOT_AMONG_THE_NEWEST,
        ABSENT
    }

    /// Those of every company that the article bears on, best match first, and of every other that editors decided on.
    public static List<Listing> of(Decision decision, ListView lists) {
        var said = lists.standings(decision.article().id());
        var companies = decision.companies().stream()
                .map(CompanyMatch::slug)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        said.keySet().stream().sorted(Comparator.comparing(CompanySlug::value)).forEach(companies::add);
        return companies.stream()
                .flatMap(company -> lists.coverage(company).stream())
                .map(list -> of(decision, list, said))
                .toList();
    }

    private static Listing of(Decision decision, CoverageList list, Map<CompanySlug, Boolean> said) {
        var article = decision.article().id();
        var line = list.entries().stream()
                .filter(entry -> entry.article().equals(article))
                .findFirst();
        var standing = line.isPresent() ? Standing.LISTED : standing(article, list);
        var shown = standing == Standing.LISTED || standing == Standing.CARRIED;
        var machine = CoverageLists.isListed(decision, list.company());
        var stands = Optional.ofNullable(said.get(list.company()))
                .filter(is -> is == shown || standing == Standing.NOT_AMONG_THE_NEWEST)
                // an edit from before edits were kept with the article
                .or(() -> Optional.of(true).filter(_ -> shown && !machine));
        return new Listing(
                list.company(),
                list.name(),
                CoverageLists.match(decision, list.company()),
                standing,
                stands.isPresent(),
                stands.map(is -> is ? STANDS : STANDS_NOT).orElseGet(() -> why(decision, machine, standing)),
                line);
    }

    private static Standing standing(ArticleId article, CoverageList list) {
        var carried = list.entries().stream()
                .flatMap(entry -> entry.alsoCarriedBy().stream())
                .anyMatch(carrier -> carrier.article().equals(article));
        if (carried) {
            return Standing.CARRIED;
        }
        return list.next().isEmpty() ? Standing.ABSENT : Standing.NOT_AMONG_THE_NEWEST;
    }

    /// The machine's own: what it would list stands, unless it is told as a repost of something that does not.
    private static String why(Decision decision, boolean machine, Standing standing) {
        if (machine) {
            return standing == Standing.ABSENT ? REPEATS : "";
        }
        if (decision.verdicts().list() == Verdict.ALLOW) {
            return MENTION;
        }
        return decision.reasons().stream().map(Reason::wording).collect(Collectors.joining(" "));
    }
}
