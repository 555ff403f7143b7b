package press.masthead.profile.desk.sessions;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.InstantSource;
import java.util.Optional;
import press.masthead.profile.desk.accounts.SignIn;
import press.masthead.profile.desk.pages.Pages;

/// The pages before and after a session.
public final class SignInRoutes {
    private static final String AFTERWARDS = "/queue";

    private final SignIn signIn;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final Pages pages;
    private final InstantSource clock;

    public SignInRoutes(SignIn signIn, Sessions sessions, SessionCookie cookie, Pages pages, InstantSource clock) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.cookie = cookie;
        this.pages = pages;
        this.clock = clock;
    }

    public void add(RoutesConfig routes) {
        routes.get("/sign-in", context -> show(context, "", ""));
        routes.post("/sign-in", this::enter);
        routes.post("/sign-out", this::leave);
    }

    private void enter(Context context) throws UnknownHostException {
        var name = formText(context, "name");
        var outcome =
                signIn.attempt(name, formText(context, "password"), context.ip(), isLoopback(context), clock.instant());
        switch (outcome) {
            case SignIn.Outcome.SignedIn(var account) -> {
                cookie.token(context).ifPresent(sessions::close);
                cookie.give(context, sessions.open(account, clock.instant()));
                context.redirect(wanted(formText(context, "to")), HttpStatus.SEE_OTHER);
            }
            case SignIn.Outcome.Refused() -> {
                context.status(HttpStatus.UNAUTHORIZED);
                show(context, name, "That name and password do not belong together.");
            }
            case SignIn.Outcome.TooMany(var wait) -> {
                var seconds = Long.toString(wait.toSeconds() + 1);
                context.status(HttpStatus.TOO_MANY_REQUESTS).header("Retry-After", seconds);
                show(context, name, "Too many attempts. Wait " + seconds + " s, then try again.");
            }
        }
    }

    private void leave(Context context) {
        cookie.token(context).ifPresent(sessions::close);
        cookie.take(context);
        context.redirect("/sign-in", HttpStatus.SEE_OTHER);
    }

    private void show(Context context, String name, String fault) {
        var to = Optional.ofNullable(context.formParam("to")).or(() -> Optional.ofNullable(context.queryParam("to")));
        pages.show(context, "desk/sign-in.jte", new SignInPage(name, fault, wanted(to.orElse(""))));
    }

    /// Only a path of the desk itself.
    private static String wanted(String to) {
        var own = to.startsWith("/") && !to.startsWith("//") && !to.contains("\\");
        return own && !to.startsWith("/sign-") ? to : AFTERWARDS;
    }

    private static boolean isLoopback(Context context) throws UnknownHostException {
        return InetAddress.getByName(context.ip()).isLoopbackAddress();
    }

    private static String formText(Context context, String name) {
        return Optional.ofNullable(context.formParam(name)).orElse("");
    }
}
