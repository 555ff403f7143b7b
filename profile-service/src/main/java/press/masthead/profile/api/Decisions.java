package press.masthead.profile.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import press.masthead.model.ArticleId;
import press.masthead.model.Decision;
import press.masthead.platform.http.Routes;
import press.masthead.platform.json.Json;
import press.masthead.profile.api.articles.Decided;
import press.masthead.profile.api.articles.PublicArticle;
import press.masthead.profile.api.instances.Views;
import press.masthead.profile.api.representations.MediaType;
import press.masthead.profile.api.representations.Representation;

/// `/v1/decisions`, the trace of an article by its id or its URL, and `/v1/articles`, the article alone.
final class Decisions {
    private static final String CACHED = "public, max-age=5";

    private final Views views;

    Decisions(Views views) {
        this.views = views;
    }

    void serve(RoutesConfig routes) {
        Routes.readable(routes, "/v1/decisions", this::byUrl);
        Routes.readable(routes, "/v1/decisions/{id}", context -> decision(context, id(context)));
        Routes.readable(routes, "/v1/articles/{id}", this::article);
    }

    private void byUrl(Context context) {
        var url = context.queryParam("url");
        if (url == null || url.isEmpty()) {
            throw new BadRequestResponse("name the article with ?url=");
        }
        var id = views.of(context)
                .articleByUrl(url)
                .orElseThrow(() -> new NotFoundResponse("no article at this URL has been decided on"));
        decision(context, id);
    }

    private void decision(Context context, ArticleId id) {
        var decision = Decided.of(views.of(context), id);
        context.header("Content-Location", "/v1/decisions/" + id);
        answer(context, shown(decision));
    }

    private void article(Context context) {
        answer(
                context,
                PublicArticle.of(Decided.of(views.of(context), id(context)).article()));
    }

    private static ArticleId id(Context context) {
        return new ArticleId(context.pathParam("id"));
    }

    private static void answer(Context context, Object body) {
        context.header("Cache-Control", CACHED);
        Representation.of(MediaType.JSON, Json.MAPPER.writeValueAsBytes(body)).answer(context);
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
