package press.masthead.profile.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import press.masthead.model.ArticleId;
import press.masthead.model.CompanySlug;
import press.masthead.model.Decision;
import press.masthead.platform.http.Routes;
import press.masthead.platform.json.Json;
import press.masthead.profile.api.articles.Decided;
import press.masthead.profile.api.articles.Listing;
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
        var view = views.of(context);
        var decision = Decided.of(view, id);
        var lists = Listing.of(decision, view).stream().map(InList::of).toList();
        context.header("Content-Location", "/v1/decisions/" + id);
        answer(context, new Why(shown(decision), lists));
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
        return decision.on(PublicArticle.of(decision.article()));
    }

    /// @param lists what the list of each company that it bears on, or that editors decided on, makes of it
    private record Why(@JsonUnwrapped Decision decision, List<InList> lists) {}

    /// @param editor whether an editor decided it
    /// @param why public wording; empty where it stands by the machine's plain word
    private record InList(CompanySlug company, String name, Listing.Standing standing, boolean editor, String why) {
        static InList of(Listing listing) {
            return new InList(listing.company(), listing.name(), listing.standing(), listing.editor(), listing.why());
        }
    }
}
