package press.masthead.profile.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import press.masthead.model.ArticleId;
import press.masthead.model.Decision;
import press.masthead.platform.http.Routes;
import press.masthead.platform.json.Json;
import press.masthead.profile.api.representations.MediaType;
import press.masthead.profile.api.representations.Representation;
import press.masthead.profile.lists.ListView;

/// `/v1/decisions`: the trace of an article, by its id or its URL.
final class Decisions {
    private static final String CACHED = "public, max-age=5";

    private final ListView lists;

    Decisions(ListView lists) {
        this.lists = lists;
    }

    void serve(RoutesConfig routes) {
        Routes.readable(routes, "/v1/decisions", this::byUrl);
        Routes.readable(routes, "/v1/decisions/{id}", this::byId);
    }

    private void byUrl(Context context) {
        var url = context.queryParam("url");
        if (url == null || url.isEmpty()) {
            throw new BadRequestResponse("name the article with ?url=");
        }
        answer(
                context,
                lists.articleByUrl(url)
                        .orElseThrow(() -> new NotFoundResponse("no article at this URL has been decided on")));
    }

    private void byId(Context context) {
        answer(context, new ArticleId(context.pathParam("id")));
    }

    private void answer(Context context, ArticleId id) {
        var decision =
                lists.decision(id).orElseThrow(() -> new NotFoundResponse("no article of this id has been decided on"));
        context.header("Content-Location", "/v1/decisions/" + id);
        context.header("Cache-Control", CACHED);
        Representation.of(MediaType.JSON, Json.MAPPER.writeValueAsBytes(shown(decision)))
                .answer(context);
    }

    /// The text is its outlet's; what was read off it stands in the trace.
    private static Decision shown(Decision decision) {
        return new Decision(
                PublicArticle.of(decision.article()),
                decision.facts(),
                decision.outlet(),
                decision.companies(),
                decision.verdicts(),
                decision.reasons(),
                decision.rules(),
                decision.registers());
    }
}
