package press.masthead.profile.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import press.masthead.model.CompanySlug;
import press.masthead.model.CoverageList;
import press.masthead.platform.http.Routes;
import press.masthead.profile.api.instances.Views;
import press.masthead.profile.api.representations.AcceptedTypes;
import press.masthead.profile.api.representations.CoveragePage;
import press.masthead.profile.api.representations.CoverageQuery;
import press.masthead.profile.api.representations.Format;
import press.masthead.profile.api.representations.PreparedLists;
import press.masthead.profile.api.representations.QueryText;
import press.masthead.profile.api.representations.Site;
import press.masthead.profile.lists.ListPage;

/// `/v1/companies/{slug}/coverage`: a list in the form that the client reads, or that the address names.
final class Coverage {
    private static final String PATH = "/v1/companies/{slug}/coverage";

    private final Views views;
    private final PreparedLists lists;
    private final Site site;

    Coverage(Views views, PreparedLists lists, Site site) {
        this.views = views;
        this.lists = lists;
        this.site = site;
    }

    void serve(RoutesConfig routes) {
        Routes.readable(routes, PATH, context -> answer(context, accepted(context)));
        for (var format : Format.values()) {
            Routes.readable(routes, PATH + format.suffix(), context -> answer(context, format));
        }
    }

    private void answer(Context context, Format format) {
        var query = query(context);
        var list = lists.of(new CompanySlug(context.pathParam("slug"))).orElseThrow(Coverage::nobody);
        if (query.isPlain()) {
            list.headers(format).forEach(context::header);
            list.first(format).answer(context);
            return;
        }
        var page = CoveragePage.of(list.list(), page(context, list.list(), query), query);
        format.headers(page, site).forEach(context::header);
        format.of(page, site).answer(context);
    }

    private ListPage page(Context context, CoverageList list, CoverageQuery query) {
        return query.isOfTheStart()
                ? ListPage.first(list, query.limit())
                : views.of(context)
                        .page(list.company(), query.filter(), query.cursor(), query.limit())
                        .orElseThrow(Coverage::nobody);
    }

    private static NotFoundResponse nobody() {
        return new NotFoundResponse("no company of this name is in the register");
    }

    private static Format accepted(Context context) {
        return AcceptedTypes.of(context.header("Accept"))
                .best()
                .orElseThrow(() -> new HttpResponseException(
                        406,
                        "lists are served as application/json, application/feed+json, application/atom+xml,"
                                + " application/rss+xml and text/html"));
    }

    /// Every fault of the query at once.
    private static CoverageQuery query(Context context) {
        if (context.queryString() == null) {
            return CoverageQuery.PLAIN;
        }
        var faults = new ArrayList<String>();
        var query = new QueryText(context::queryParam, faults).query();
        if (!faults.isEmpty()) {
            throw new BadRequestResponse(String.join("; ", faults));
        }
        return query;
    }
}
