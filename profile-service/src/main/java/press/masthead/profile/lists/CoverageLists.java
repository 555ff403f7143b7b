package press.masthead.profile.lists;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    /// @param edits of any lists; one that names an absent article waits for it
    public static CoverageList of(
            Company company, Collection<Decision> decisions, Collection<Edit> edits, Registers registers) {
        return ofCandidates(company, candidates(company.slug(), decisions, edits), edits, registers);
    }

    /// The list made of what may stand in it.
    static CoverageList ofCandidates(
            Company company, Collection<Candidate> candidates, Collection<Edit> edits, Registers registers) {
        var effective = EffectiveEdits.of(edits.stream()
                .filter(edit -> edit.company().equals(company.slug()))
                .toList());
        var standing = candidates.stream()
                .flatMap(candidate -> candidate.revised(company.slug(), effective).stream())
                .filter(candidate -> stands(candidate, company.slug(), effective))
                .collect(Collectors.toMap(Candidate::article, Function.identity()));
        var stories = Stories.of(
                standing.values().stream().map(Candidate::decision).toList(),
                Duration.ofDays(registers.policy().storyWindowDays()));
        var lines = Overlays.of(effective).over(stories).stream()
                .map(story -> Line.of(
                        story,
                        company,
                        effective,
                        requireNonNull(standing.get(story.origin().article().id()))
                                .corrections(),
                        registers))
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

    private static boolean stands(Candidate candidate, CompanySlug company, EffectiveEdits edits) {
        return switch (edits.latest(List.of(candidate.article()), Aspects::standing)
                .orElse(Aspects.Standing.AS_THE_MACHINE_SAYS)) {
            case LISTED -> true;
            case UNLISTED -> false;
            case AS_THE_MACHINE_SAYS -> isListed(candidate.decision(), company);
        };
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
