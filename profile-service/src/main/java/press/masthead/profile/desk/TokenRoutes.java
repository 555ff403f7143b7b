package press.masthead.profile.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.InstantSource;
import java.util.Optional;
import press.masthead.profile.desk.pages.Pages;
import press.masthead.profile.desk.sessions.Gate;
import press.masthead.profile.desk.tokens.ApiToken;
import press.masthead.profile.desk.tokens.Scope;
import press.masthead.profile.desk.tokens.TokenFile;

/// Where operators make and revoke tokens for scripts.
final class TokenRoutes {
    private final TokenFile tokens;
    private final Frames frames;
    private final Pages pages;
    private final InstantSource clock;

    TokenRoutes(TokenFile tokens, Frames frames, Pages pages, InstantSource clock) {
        this.tokens = tokens;
        this.frames = frames;
        this.pages = pages;
        this.clock = clock;
    }

    void add(RoutesConfig routes) {
        routes.get("/tokens", context -> {
            Gate.operatorsOnly(context);
            show(context, "", "");
        });
        routes.post("/tokens", this::make);
        routes.post("/tokens/{id}/revoke", this::revoke);
    }

    private void make(Context context) {
        Gate.operatorsOnly(context);
        var form = ItemRoutes.form(context);
        var scopes = context.formParams("scope").stream()
                .flatMap(word -> Scope.named(word).stream())
                .distinct()
                .toList();
        try {
            var days = form.number("days", 1, ApiToken.MOST_DAYS);
            var editor = Gate.visitor(context).name();
            var made = tokens.make(form.text("called"), scopes, days, editor, clock.instant());
            show(context, made.text(), "");
        } catch (IllegalArgumentException e) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(context, "", Optional.ofNullable(e.getMessage()).orElse(""));
        }
    }

    private void revoke(Context context) {
        Gate.operatorsOnly(context);
        if (!tokens.revoke(context.pathParam("id"), Gate.visitor(context).name(), clock.instant())) {
            throw new NotFoundResponse("There is no such token.");
        }
        context.redirect("/tokens", HttpStatus.SEE_OTHER);
    }

    private void show(Context context, String made, String fault) {
        var frame = frames.of(context, "API tokens", "registers");
        pages.show(context, "desk/tokens.jte", new TokensPage(frame, tokens.all(), made, fault));
    }
}
