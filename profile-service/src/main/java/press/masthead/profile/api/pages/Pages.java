package press.masthead.profile.api.pages;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import press.masthead.model.ArticleId;
import press.masthead.model.CompanyMatch;
import press.masthead.model.CompanySlug;
import press.masthead.model.CoverageList;
import press.masthead.model.Decision;
import press.masthead.platform.http.Routes;
import press.masthead.profile.api.articles.Decided;
import press.masthead.profile.api.pages.DecisionPage.Place;
import press.masthead.profile.api.pages.DecisionPage.Standing;
import press.masthead.profile.api.representations.MediaType;
import press.masthead.profile.api.representations.Representation;
import press.masthead.profile.api.representations.Section;
import press.masthead.profile.api.representations.Templates;
import press.masthead.profile.lists.ListView;

/// The pages: every company's list, one company's, and why an article stands in a list or does not.
public final class Pages {
    private static final String CACHED = "public, max-age=5, stale-while-revalidate=10";

    private final ListView lists;

    public Pages(ListView lists) {
        this.lists = lists;
    }

    public void serve(RoutesConfig routes) {
        Routes.readable(routes, "/", this::start);
        Routes.readable(routes, "/companies/{slug}", this::company);
        Routes.readable(routes, "/decisions/{id}", this::decision);
        Assets.serve(routes);
    }

    private void start(Context context) {
        var sections = lists.companies().stream()
                .map(company -> Section.of(list(company.slug()), StartPage.mostLines()))
                .toList();
        answer(context, "pages/start.jte", StartPage.of(sections));
    }

    private void company(Context context) {
        var list = list(new CompanySlug(context.pathParam("slug")));
        answer(context, "pages/company.jte", Section.of(list, list.entries().size()));
    }

    private void decision(Context context) {
        var decision = Decided.of(lists, new ArticleId(context.pathParam("id")));
        var places = decision.companies().stream()
                .flatMap(match -> lists.coverage(match.slug()).stream().map(list -> place(decision, match, list)))
                .toList();
        answer(context, "pages/decision.jte", DecisionPage.of(decision, places));
    }

    private CoverageList list(CompanySlug slug) {
        return lists.coverage(slug)
                .orElseThrow(() -> new NotFoundResponse("no company of this name is in the register"));
    }

    private static Place place(Decision decision, CompanyMatch match, CoverageList list) {
        return new Place(
                match.slug(), list.name(), match, standing(decision.article().id(), list));
    }

    private static Standing standing(ArticleId article, CoverageList list) {
        if (list.entries().stream().anyMatch(entry -> entry.article().equals(article))) {
            return Standing.LISTED;
        }
        var carried = list.entries().stream()
                .flatMap(entry -> entry.alsoCarriedBy().stream())
                .anyMatch(carrier -> carrier.article().equals(article));
        return carried ? Standing.CARRIED : Standing.ABSENT;
    }

    private static void answer(Context context, String template, Object model) {
        context.header("Cache-Control", CACHED);
        Representation.of(MediaType.HTML, Templates.render(template, model)).answer(context);
    }
}
