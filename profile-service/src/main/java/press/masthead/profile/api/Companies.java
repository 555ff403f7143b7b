package press.masthead.profile.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import press.masthead.model.CompanySlug;
import press.masthead.platform.http.Routes;
import press.masthead.platform.json.Json;
import press.masthead.profile.api.representations.CoverageFragment;
import press.masthead.profile.api.representations.CoverageJson;
import press.masthead.profile.api.representations.MediaType;
import press.masthead.profile.api.representations.Representation;
import press.masthead.profile.lists.ListView;

/// `/v1/companies` and what lies under it.
final class Companies {
    private static final String CACHED = "public, max-age=2, stale-while-revalidate=3";

    private final ListView lists;

    Companies(ListView lists) {
        this.lists = lists;
    }

    void serve(RoutesConfig routes) {
        Routes.readable(routes, "/v1/companies", this::all);
        Routes.readable(routes, "/v1/companies/{slug}/coverage", this::coverage);
    }

    private void all(Context context) {
        var companies = lists.companies().stream()
                .map(company -> new Item(
                        company.slug(),
                        company.name(),
                        company.entries(),
                        "/v1/companies/%s/coverage".formatted(company.slug())))
                .toList();
        context.header("Cache-Control", CACHED);
        Representation.of(MediaType.JSON, Json.MAPPER.writeValueAsBytes(new All(companies)))
                .answer(context);
    }

    private void coverage(Context context) {
        var list = lists.coverage(new CompanySlug(context.pathParam("slug")))
                .orElseThrow(() -> new NotFoundResponse("no company of this name is in the register"));
        var accept = context.header("Accept");
        context.header("Cache-Control", CACHED);
        (accept != null && accept.contains("text/html") ? CoverageFragment.of(list) : CoverageJson.of(list))
                .answer(context);
    }

    private record All(List<Item> companies) {}

    private record Item(CompanySlug slug, String name, int entries, String coverage) {}
}
