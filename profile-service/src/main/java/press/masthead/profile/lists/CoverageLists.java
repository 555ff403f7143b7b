package press.masthead.profile.lists;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.masthead.model.Article;
import press.masthead.model.ArticleId;
import press.masthead.model.CompanyMatch;
import press.masthead.model.CompanySlug;
import press.masthead.model.CoverageEntry;
import press.masthead.model.CoverageList;
import press.masthead.model.Decision;
import press.masthead.model.Edit;
import press.masthead.model.Verdict;
import press.masthead.model.register.Company;
import press.masthead.model.register.RegisterKind;
import press.masthead.model.register.Registers;
import press.masthead.profile.stories.Telling;

/// A company's list as a pure function of decisions, edits and registers: neither order nor repetition of what it is
/// given changes it. The topology makes the same list a change at a time.
public final class CoverageLists {
    /// Of the list as published; older lines are reached by pages.
    static final int FIRST_PAGE = 500;

    private static final Comparator<Decision> NEWER =
            Comparator.comparing(Decision::article, Article.BY_READING).thenComparing(Decision::toString);

    private CoverageLists() {}

    /// The list as published: its first page.
    ///
    /// @param decisions of any articles; of one article the revision that was read last counts
    /// @param edits of any lists; one that names an absent article waits for it
    public static CoverageList of(
            Company company, Collection<Decision> decisions, Collection<Edit> edits, Registers registers) {
        var lines = lines(company, decisions, edits, registers);
        var free = lines.stream().filter(line -> line.pin().isEmpty()).iterator();
        var page = Pages.after(Cursor.START, free, pinned(lines), FIRST_PAGE, lines.size(), policy(registers));
        return published(company, page);
    }

    /// Every entry of the list, in the list's order.
    public static List<CoverageEntry> whole(
            Company company, Collection<Decision> decisions, Collection<Edit> edits, Registers registers) {
        return Pins.placed(lines(company, decisions, edits, registers), Line::pin).stream()
                .map(line -> line.read(policy(registers)))
                .toList();
    }

    static CoverageList published(Company company, ListPage page) {
        return new CoverageList(
                company.slug(),
                company.name(),
                page.entries(),
                page.total(),
                page.next().orElse(""));
    }

    static String policy(Registers registers) {
        return registers.digests().getOrDefault(RegisterKind.POLICY, "");
    }

    static List<Line> pinned(Collection<Line> lines) {
        return lines.stream()
                .filter(line -> line.pin().isPresent())
                .sorted(Comparator.comparing(line -> line.pin().orElseThrow()))
                .toList();
    }

    /// The machine's own answer, before any editor's.
    public static boolean isListed(Decision decision, CompanySlug company) {
        return decision.verdicts().list() == Verdict.ALLOW
                && match(decision, company).filter(CompanyMatch::about).isPresent();
    }

    public static Optional<CompanyMatch> match(Decision decision, CompanySlug company) {
        return decision.companies().stream()
                .filter(match -> match.slug().equals(company))
                .findFirst();
    }

    /// Every line of the list, those with a pin where they would stand without it.
    static List<Line> lines(
            Company company, Collection<Decision> decisions, Collection<Edit> edits, Registers registers) {
        return Told.of(
                        company,
                        List.of(candidates(company.slug(), decisions, edits)),
                        edits,
                        candidate -> Telling.of(candidate.decision()),
                        registers)
                .stream()
                .flatMap(told -> told.line().stream())
                .sorted(Line.ORDER)
                .toList();
    }

    private static List<Candidate> candidates(
            CompanySlug company, Collection<Decision> decisions, Collection<Edit> edits) {
        var byArticle = edits.stream().collect(Collectors.groupingBy(Edit::article));
        return latest(decisions).values().stream()
                .flatMap(decision -> {
                    var id = decision.article().id();
                    var said = ArticleEdits.of(id, byArticle.getOrDefault(id, List.of()));
                    return said.killed().isPresent()
                            ? Stream.empty()
                            : Stream.of(Candidate.of(decision, company, said.corrections()));
                })
                .toList();
    }

    private static Map<ArticleId, Decision> latest(Collection<Decision> decisions) {
        var latest = new HashMap<ArticleId, Decision>();
        decisions.forEach(decision -> latest.merge(
                decision.article().id(), decision, (one, other) -> NEWER.compare(one, other) >= 0 ? one : other));
        return latest;
    }
}
