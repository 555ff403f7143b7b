package press.masthead.profile.desk.sessions;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import press.masthead.profile.desk.accounts.SignIn;
import press.masthead.profile.desk.pages.Addresses;

/// The pages before and after a session.
public final class SignInRoutes {
    private final SignIn signIn;
    private final Entrance entrance;

    public SignInRoutes(SignIn signIn, Entrance entrance) {
        this.signIn = signIn;
        this.entrance = entrance;
    }

    public void add(RoutesConfig routes) {
        routes.get("/sign-in", context -> entrance.show(context, "", ""));
        routes.post("/sign-in", this::enter);
        routes.post("/sign-out", this::leave);
    }

    private void enter(Context context) {
        var name = formText(context, "name");
        var now = entrance.clock().instant();
        var outcome =
                signIn.attempt(name, formText(context, "password"), context.ip(), Entrance.isLoopback(context), now);
        switch (outcome) {
            case SignIn.Outcome.SignedIn(var account) -> {
                entrance.open(context, account, "");
                context.redirect(Addresses.own(formText(context, "to")), HttpStatus.SEE_OTHER);
            }
            case SignIn.Outcome.Refused() -> {
                context.status(HttpStatus.UNAUTHORIZED);
                entrance.turnAway(context, name, true, now);
                entrance.show(context, name, "That name and password do not belong together.");
            }
            case SignIn.Outcome.TooMany(var wait) -> {
                var seconds = Long.toString(wait.toSeconds() + 1);
                context.status(HttpStatus.TOO_MANY_REQUESTS).header("Retry-After", seconds);
                entrance.turnAway(context, name, false, now);
                entrance.show(context, name, "Too many attempts. Wait " + seconds + " s, then try again.");
            }
        }
    }

    private void leave(Context context) {
        entrance.close(context);
        context.redirect("/sign-in", HttpStatus.SEE_OTHER);
    }

    private static String formText(Context context, String name) {
        return Optional.ofNullable(context.formParam(name)).orElse("");
    }
}
