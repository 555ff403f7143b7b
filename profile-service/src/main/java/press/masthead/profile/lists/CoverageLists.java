package press.masthead.profile.lists;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.masthead.model.ArticleId;
import press.masthead.model.CompanyMatch;
import press.masthead.model.CompanySlug;
import press.masthead.model.CoverageList;
import press.masthead.model.Decision;
import press.masthead.model.Edit;
import press.masthead.model.Verdict;
import press.masthead.model.register.Company;
import press.masthead.model.register.Registers;
import press.masthead.profile.stories.Stories;

/// A company's list as a pure function of decisions, edits and registers: neither order nor repetition of what it is
/// given changes it.
public final class CoverageLists {
    /// Of one list, newest first; a list must fit into one record of its topic.
    static final int MOST_ENTRIES = 4_000;

    private static final Comparator<Decision> NEWER = Comparator.comparingInt(
                    (Decision decision) -> decision.article().revision())
            .thenComparing(Decision::toString);

    private CoverageLists() {}

    /// The list as published.
    ///
    /// @param decisions of any articles; of one article the highest revision counts
    /// @param edits of this company; others are passed over, and one that names an absent article waits for it
    public static CoverageList of(
            Company company, Collection<Decision> decisions, Collection<Edit> edits, Registers registers) {
        var effective = EffectiveEdits.of(edits.stream()
                .filter(edit -> edit.company().equals(company.slug()))
                .toList());
        var standing = latest(decisions).values().stream()
                .filter(decision -> stands(decision, company.slug(), effective))
                .toList();
        var lines = Stories.of(standing, Duration.ofDays(registers.policy().storyWindowDays())).stream()
                .map(story -> Line.of(story, company, effective, registers))
                .sorted(Line.ORDER)
                .toList();
        return new CoverageList(
                company.slug(),
                company.name(),
                Pins.placed(lines, Line::pin).stream()
                        .limit(MOST_ENTRIES)
                        .map(Line::entry)
                        .toList());
    }

    /// The machine's own answer, before any editor's.
    static boolean isListed(Decision decision, CompanySlug company) {
        return decision.verdicts().list() == Verdict.ALLOW
                && match(decision, company).filter(CompanyMatch::about).isPresent();
    }

    static Optional<CompanyMatch> match(Decision decision, CompanySlug company) {
        return decision.companies().stream()
                .filter(match -> match.slug().equals(company))
                .findFirst();
    }

    private static boolean stands(Decision decision, CompanySlug company, EffectiveEdits edits) {
        return match(decision, company).isPresent()
                && edits.latest(List.of(decision.article().id()), Aspects::standing)
                        .orElseGet(() -> isListed(decision, company));
    }

    private static Map<ArticleId, Decision> latest(Collection<Decision> decisions) {
        var latest = new HashMap<ArticleId, Decision>();
        decisions.forEach(decision -> latest.merge(
                decision.article().id(), decision, (one, other) -> NEWER.compare(one, other) >= 0 ? one : other));
        return latest;
    }
}
