package press.masthead.profile.api.pages;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import press.masthead.model.ArticleId;
import press.masthead.model.CompanySlug;
import press.masthead.model.CoverageList;
import press.masthead.platform.http.Routes;
import press.masthead.profile.api.articles.Decided;
import press.masthead.profile.api.articles.Listing;
import press.masthead.profile.api.instances.Views;
import press.masthead.profile.api.representations.MediaType;
import press.masthead.profile.api.representations.Momentary;
import press.masthead.profile.api.representations.Representation;
import press.masthead.profile.api.representations.Section;
import press.masthead.profile.api.representations.Templates;
import press.masthead.profile.lists.Cursor;
import press.masthead.profile.lists.ListFilter;
import press.masthead.profile.lists.ListPage;
import press.masthead.profile.lists.ListView;

/// The pages: the companies' lists, one company's, and why an article stands in a list or does not.
public final class Pages {
    private static final String CACHED = "public, max-age=5, stale-while-revalidate=10";

    private static final int LINES = 100;
    private static final int GONE = 410;

    private final ListView lists;
    private final Views views;
    private final Momentary start = new Momentary(() -> start(""));

    public Pages(Views views) {
        this.views = views;
        lists = views.everywhere();
    }

    public void serve(RoutesConfig routes) {
        Routes.readable(routes, "/", this::start);
        Routes.readable(routes, "/companies/{slug}", this::company);
        Routes.readable(routes, "/decisions/{id}", this::decision);
        Assets.serve(routes);
    }

    private void start(Context context) {
        var cursor = context.queryParam("cursor");
        context.header("Cache-Control", CACHED);
        (cursor == null || cursor.isEmpty() ? start.get() : start(cursor)).answer(context);
    }

    private Representation start(String cursor) {
        var page = lists.companiesAfter(cursor, StartPage.mostCompanies() + 1).stream()
                .flatMap(company -> lists.coverage(company.slug()).stream())
                .map(list -> Section.of(list, StartPage.mostLines()))
                .toList();
        return html("pages/start.jte", StartPage.of(page));
    }

    private void company(Context context) {
        var list = list(new CompanySlug(context.pathParam("slug")));
        var asked = context.queryParam("cursor");
        var cursor = asked == null ? "" : asked;
        if (!Cursor.isOne(cursor)) {
            throw new BadRequestResponse("cursor is one that a page named as its next");
        }
        answer(context, "pages/company.jte", Section.of(list, page(context, list, cursor)));
    }

    private ListPage page(Context context, CoverageList list, String cursor) {
        return cursor.isEmpty()
                ? ListPage.first(list, LINES)
                : views.of(context)
                        .page(list.company(), ListFilter.NONE, cursor, LINES)
                        .orElseThrow(Pages::nobody);
    }

    private void decision(Context context) {
        var id = new ArticleId(context.pathParam("id"));
        var view = views.of(context);
        var killed = view.killed(id);
        if (killed.isPresent()) {
            answer(context.status(GONE), "pages/gone.jte", killed.get());
            return;
        }
        var decision = Decided.of(view, id);
        answer(context, "pages/decision.jte", DecisionPage.of(decision, Listing.of(decision, view)));
    }

    private CoverageList list(CompanySlug slug) {
        return lists.coverage(slug).orElseThrow(Pages::nobody);
    }

    private static NotFoundResponse nobody() {
        return new NotFoundResponse("no company of this name is in the register");
    }

    private static void answer(Context context, String template, Object model) {
        context.header("Cache-Control", CACHED);
        html(template, model).answer(context);
    }

    private static Representation html(String template, Object model) {
        return Representation.of(MediaType.HTML, Templates.render(template, model));
    }
}
