package press.masthead.profile.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.masthead.model.CompanySlug;
import press.masthead.platform.http.Routes;
import press.masthead.platform.json.Json;
import press.masthead.profile.api.representations.Format;
import press.masthead.profile.api.representations.MediaType;
import press.masthead.profile.api.representations.Momentary;
import press.masthead.profile.api.representations.PreparedLists;
import press.masthead.profile.api.representations.Representation;

/// `/v1/companies` and `/v1/companies/{slug}`: who is followed, and where their lists are.
final class Companies {
    private static final String CACHED = "public, max-age=2, stale-while-revalidate=3, stale-if-error=600";

    private static final int USUAL = 200;
    private static final int MOST = 1_000;
    private static final int LONGEST_SLUG = 1_000;

    private final Directory directory;
    private final PreparedLists prepared;
    private final Momentary first = new Momentary(() -> page("", USUAL));

    Companies(Directory directory, PreparedLists prepared) {
        this.directory = directory;
        this.prepared = prepared;
    }

    void serve(RoutesConfig routes) {
        Routes.readable(routes, "/v1/companies", this::all);
        Routes.readable(routes, "/v1/companies/{slug}", this::one);
    }

    private void all(Context context) {
        var faults = new ArrayList<String>();
        var limit = limit(context.queryParam("limit"), faults);
        var cursor = cursor(context.queryParam("cursor"), faults);
        if (!faults.isEmpty()) {
            throw new BadRequestResponse(String.join("; ", faults));
        }
        context.header("Cache-Control", CACHED);
        (limit == USUAL && cursor.isEmpty() ? first.get() : page(cursor, limit)).answer(context);
    }

    private static int limit(@Nullable String text, List<String> faults) {
        if (text == null || text.isEmpty()) {
            return USUAL;
        }
        var limit = text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
        if (limit < 1 || limit > MOST) {
            faults.add("limit is a number from 1 to " + MOST);
        }
        return limit;
    }

    private static String cursor(@Nullable String text, List<String> faults) {
        if (text == null) {
            return "";
        }
        if (text.length() > LONGEST_SLUG) {
            faults.add("cursor is one that a page named as its next");
        }
        return text;
    }

    private Representation page(String cursor, int limit) {
        var page = directory.page(cursor, limit);
        var next = page.next().isEmpty()
                ? ""
                : "/v1/companies?limit=%d&cursor=%s".formatted(limit, URLEncoder.encode(page.next(), UTF_8));
        return json(new All(page.companies().stream().map(Item::of).toList(), next));
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
        json(body).answer(context);
    }

    private static Representation json(Object body) {
        return Representation.of(MediaType.JSON, Json.MAPPER.writeValueAsBytes(body));
    }

    /// @param next address of the next page; empty on the last
    private record All(List<Item> companies, String next) {}

    private record Item(CompanySlug slug, String name, int entries, String coverage) {
        static Item of(Directory.Entry company) {
            return new Item(company.slug(), company.name(), company.entries(), path(company.slug()));
        }
    }

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
