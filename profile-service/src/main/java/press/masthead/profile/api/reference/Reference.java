package press.masthead.profile.api.reference;

import io.javalin.config.RoutesConfig;
import press.masthead.platform.http.Routes;
import press.masthead.platform.json.Json;
import press.masthead.profile.api.representations.MediaType;
import press.masthead.profile.api.representations.Representation;
import press.masthead.profile.api.representations.Site;
import press.masthead.profile.api.representations.Templates;

/// `/v1/openapi.json` and `/docs/api`.
public final class Reference {
    private static final String CACHED = "public, max-age=300";

    private final Representation document;
    private final Representation page;

    public Reference(Site site) {
        var openApi = OpenApi.of(site);
        document = Representation.of(MediaType.JSON, Json.MAPPER.writeValueAsBytes(openApi));
        page = Representation.of(
                MediaType.HTML,
                Templates.render(
                        "pages/reference.jte",
                        new ReferencePage(
                                Prose.of(openApi.get("info").get("description").asString()),
                                site.url(),
                                Operation.all(openApi))));
    }

    public void serve(RoutesConfig routes) {
        Routes.readable(
                routes, "/v1/openapi.json", context -> document.answer(context.header("Cache-Control", CACHED)));
        Routes.readable(routes, "/docs/api", context -> page.answer(context.header("Cache-Control", CACHED)));
    }
}
