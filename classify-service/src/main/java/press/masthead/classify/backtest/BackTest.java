package press.masthead.classify.backtest;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import press.masthead.classify.Classifier;
import press.masthead.model.ArticleOutlet;
import press.masthead.model.CompanyMatch;
import press.masthead.model.CompanySlug;
import press.masthead.model.Decision;
import press.masthead.model.RuleId;
import press.masthead.model.RuleResult;
import press.masthead.model.Signal;
import press.masthead.model.backtest.BackTestReport;
import press.masthead.model.backtest.OutletEffect;
import press.masthead.model.register.RegisterKind;

/// Decides again what was decided, under a candidate, and counts what differs. Of an article it keeps nothing but a few
/// samples, so that history of any length fits; and no order of the articles changes the report, short of ten thousand
/// outlets.
public final class BackTest {
    private static final int MOST_OUTLETS = 10_000;
    private static final Comparator<OutletEffect> MOST_CHANGED_FIRST =
            Comparator.comparingLong(OutletEffect::changed).reversed().thenComparing(OutletEffect::outlet);

    private final Classifier candidate;
    private final Editors editors;
    private final UseCount uses = new UseCount();
    private final Map<String, CompanyCount> companies = new TreeMap<>();
    private final Map<String, RuleCount> rules = new TreeMap<>();
    private final Map<String, OutletCount> outlets = new HashMap<>();
    private final AgreementCount before = new AgreementCount();
    private final AgreementCount after = new AgreementCount();
    private long articles;
    private long changed;

    public BackTest(Classifier candidate, Editors editors) {
        this.candidate = candidate;
        this.editors = editors;
    }

    /// What would become of the decision; empty when nothing but digests would differ. Each article is added once.
    public Optional<Decision> add(Decision was) {
        var is = candidate.decide(was.article(), was.facts());
        var differs = !is.saysTheSameAs(was);
        articles++;
        changed += differs ? 1 : 0;
        uses.add(was, is);
        countRules(was, is);
        countCompanies(was, is, differs);
        return differs ? Optional.of(is) : Optional.empty();
    }

    private void countRules(Decision was, Decision is) {
        var earlier = signals(was);
        var later = signals(is);
        var ids = new HashSet<>(earlier.keySet());
        ids.addAll(later.keySet());
        for (var id : ids) {
            rules.computeIfAbsent(id.value(), _ -> new RuleCount())
                    .add(earlier.getOrDefault(id, Signal.FALSE), later.getOrDefault(id, Signal.FALSE));
        }
    }

    private static Map<RuleId, Signal> signals(Decision decision) {
        return decision.rules().stream().collect(Collectors.toMap(RuleResult::id, RuleResult::result));
    }

    private void countCompanies(Decision was, Decision is, boolean differs) {
        var outlet = differs ? outlet(is) : new OutletCount();
        outlet.changed();
        for (var company : companies(was, is)) {
            var shown = Shown.of(company, was, is, editors);
            companies.computeIfAbsent(company.value(), _ -> new CompanyCount()).add(shown);
            outlet.add(shown.change());
            editors.on(company, was.article().id()).ifPresent(approved -> {
                before.add(approved, Standing.of(was, company));
                after.add(approved, Standing.of(is, company));
            });
        }
    }

    /// Those that the article bears on, and those whose editors decided on it.
    private Set<CompanySlug> companies(Decision was, Decision is) {
        var all = new HashSet<CompanySlug>();
        was.companies().stream().map(CompanyMatch::slug).forEach(all::add);
        is.companies().stream().map(CompanyMatch::slug).forEach(all::add);
        editors.companies().stream()
                .filter(company -> editors.on(company, was.article().id()).isPresent())
                .forEach(all::add);
        return all;
    }

    private OutletCount outlet(Decision decision) {
        var name = switch (decision.outlet()) {
            case ArticleOutlet.Listed listed -> listed.id().value();
            case ArticleOutlet.Unlisted unlisted -> unlisted.name();
        };
        var known = outlets.containsKey(name) || outlets.size() < MOST_OUTLETS;
        return outlets.computeIfAbsent(known ? name : "", _ -> new OutletCount());
    }

    public BackTestReport report() {
        var digests = new EnumMap<RegisterKind, String>(RegisterKind.class);
        digests.putAll(candidate.registers().digests());
        return new BackTestReport(
                digests,
                articles,
                changed,
                uses.counted(),
                companies.entrySet().stream()
                        .map(entry -> entry.getValue().counted(new CompanySlug(entry.getKey())))
                        .toList(),
                rules.entrySet().stream()
                        .map(entry -> entry.getValue().counted(new RuleId(entry.getKey())))
                        .toList(),
                effects(),
                before.counted(),
                after.counted());
    }

    private List<OutletEffect> effects() {
        return outlets.entrySet().stream()
                .map(entry -> entry.getValue().counted(entry.getKey()))
                .sorted(MOST_CHANGED_FIRST)
                .toList();
    }
}
