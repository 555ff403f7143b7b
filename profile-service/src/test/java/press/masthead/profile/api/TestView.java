package press.masthead.profile.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.masthead.model.ArticleId;
import press.masthead.model.CompanySlug;
import press.masthead.model.CoverageList;
import press.masthead.model.Decision;
import press.masthead.model.Edit;
import press.masthead.model.register.Company;
import press.masthead.profile.Sample;
import press.masthead.profile.lists.CoverageLists;
import press.masthead.profile.lists.Killed;
import press.masthead.profile.lists.ListFilter;
import press.masthead.profile.lists.ListHistory;
import press.masthead.profile.lists.ListPage;
import press.masthead.profile.lists.ListView;
import press.masthead.profile.lists.PurePages;
import press.masthead.profile.lists.Standings;

/// Lists in memory.
public final class TestView implements ListView {
    private final Map<CompanySlug, CoverageList> lists = new LinkedHashMap<>();
    private final Map<CompanySlug, Pager> pagers = new LinkedHashMap<>();
    private final Map<ArticleId, Decision> decisions = new LinkedHashMap<>();
    private final Map<ArticleId, Killed> killed = new LinkedHashMap<>();
    private final List<Edit> edits = new ArrayList<>();
    private boolean ready = true;

    public static TestView of(Company company, Collection<Decision> decisions, List<Edit> edits) {
        return new TestView().with(company, decisions, edits);
    }

    public TestView with(Company company, Collection<Decision> decided, List<Edit> edits) {
        var registers = Sample.registers(company);
        lists.put(company.slug(), CoverageLists.of(company, decided, edits, registers));
        pagers.put(
                company.slug(),
                (filter, cursor, size) -> PurePages.page(company, decided, edits, registers, filter, cursor, size));
        this.edits.addAll(edits);
        decided.forEach(decision -> decisions.put(decision.article().id(), decision));
        return this;
    }

    public void kill(String article, Killed notice) {
        killed.put(new ArticleId(article), notice);
    }

    public void ready(boolean is) {
        ready = is;
    }

    @Override
    public List<CompanyName> companiesAfter(String slug, int most) {
        return whenReady(lists).values().stream()
                .map(list -> new CompanyName(list.company(), list.name()))
                .sorted(Comparator.comparing(company -> company.slug().value()))
                .filter(company -> company.slug().value().compareTo(slug) > 0)
                .limit(most)
                .toList();
    }

    @Override
    public Optional<CoverageList> coverage(CompanySlug slug) {
        return Optional.ofNullable(whenReady(lists).get(slug));
    }

    @Override
    public Optional<Decision> decision(ArticleId id) {
        return Optional.ofNullable(whenReady(decisions).get(id));
    }

    @Override
    public Optional<ArticleId> articleByUrl(String url) {
        return whenReady(decisions).values().stream()
                .map(Decision::article)
                .filter(article -> article.url().equals(url))
                .map(article -> article.id())
                .findFirst();
    }

    @Override
    public Optional<ListPage> page(CompanySlug slug, ListFilter filter, String cursor, int size) {
        return Optional.ofNullable(whenReady(pagers).get(slug)).map(pager -> pager.page(filter, cursor, size));
    }

    @Override
    public ListHistory history(CompanySlug slug, ArticleId article) {
        return whenReady(new ListHistory(List.of()));
    }

    @Override
    public Map<CompanySlug, Boolean> standings(ArticleId id) {
        return Standings.of(id, whenReady(edits));
    }

    @Override
    public Optional<Killed> killed(ArticleId id) {
        return Optional.ofNullable(whenReady(killed).get(id));
    }

    private <T> T whenReady(T answer) {
        if (!ready) {
            throw new Unavailable("the lists are not ready: starting");
        }
        return answer;
    }

    private interface Pager {
        ListPage page(ListFilter filter, String cursor, int size);
    }
}
