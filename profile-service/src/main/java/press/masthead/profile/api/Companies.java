package press.masthead.profile.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.masthead.model.CompanySlug;
import press.masthead.platform.http.Routes;
import press.masthead.platform.json.Json;
import press.masthead.profile.api.representations.Format;
import press.masthead.profile.api.representations.MediaType;
import press.masthead.profile.api.representations.PreparedLists;
import press.masthead.profile.api.representations.Representation;
import press.masthead.profile.lists.ListView;

/// `/v1/companies` and `/v1/companies/{slug}`: who is followed, and where their lists are.
final class Companies {
    private static final String CACHED = "public, max-age=2, stale-while-revalidate=3, stale-if-error=600";

    private final ListView lists;
    private final PreparedLists prepared;

    Companies(ListView lists, PreparedLists prepared) {
        this.lists = lists;
        this.prepared = prepared;
    }

    void serve(RoutesConfig routes) {
        Routes.readable(routes, "/v1/companies", this::all);
        Routes.readable(routes, "/v1/companies/{slug}", this::one);
    }

    private void all(Context context) {
        var companies = lists.companies().stream()
                .map(company -> new Item(company.slug(), company.name(), company.entries(), path(company.slug())))
                .toList();
        answer(context, new All(companies));
    }

    private void one(Context context) {
        var list = prepared.of(new CompanySlug(context.pathParam("slug")))
                .orElseThrow(() -> new NotFoundResponse("no company of this name is in the register"));
        var slug = list.list().company();
        var forms = new LinkedHashMap<String, String>();
        for (var format : Format.values()) {
            forms.put(format.mediaType(), path(slug) + format.suffix());
        }
        answer(
                context,
                new One(
                        slug,
                        list.list().name(),
                        list.list().total(),
                        list.version(),
                        path(slug),
                        forms,
                        "/v1/companies/%s/changes".formatted(slug),
                        "/companies/" + slug));
    }

    private static String path(CompanySlug slug) {
        return "/v1/companies/%s/coverage".formatted(slug);
    }

    private static void answer(Context context, Object body) {
        context.header("Cache-Control", CACHED);
        Representation.of(MediaType.JSON, Json.MAPPER.writeValueAsBytes(body)).answer(context);
    }

    private record All(List<Item> companies) {}

    private record Item(CompanySlug slug, String name, int entries, String coverage) {}

    /// @param version names the list's content
    /// @param forms address of the list by media type
    private record One(
            CompanySlug slug,
            String name,
            int entries,
            String version,
            String coverage,
            Map<String, String> forms,
            String changes,
            String page) {}
}
