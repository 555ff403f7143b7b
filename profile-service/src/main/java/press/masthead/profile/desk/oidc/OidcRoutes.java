package press.masthead.profile.desk.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.GeneralException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import press.masthead.profile.desk.accounts.Accounts;
import press.masthead.profile.desk.pages.Addresses;
import press.masthead.profile.desk.sessions.DeskCookie;
import press.masthead.profile.desk.sessions.Entrance;

/// To the provider and back. Who comes back with a name that an account has, is that account; the provider makes none.
public final class OidcRoutes {
    private static final Logger LOG = LoggerFactory.getLogger(OidcRoutes.class);
    private static final Duration MOST_AWAY = Duration.ofMinutes(10);
    private static final int MOST_AT_ONCE = 4;
    private static final String BACK = "/sign-in/back";

    private final Provider provider;
    private final String name;
    private final Accounts accounts;
    private final Entrance entrance;
    private final DeskCookie cookie;
    private final boolean https;
    private final Journeys journeys = new Journeys();
    private final Semaphore places = new Semaphore(MOST_AT_ONCE);

    public OidcRoutes(OidcSettings settings, Accounts accounts, Entrance entrance, boolean https) {
        this.provider = new Provider(settings, entrance.clock());
        this.name = settings.name();
        this.accounts = accounts;
        this.entrance = entrance;
        this.https = https;
        this.cookie = DeskCookie.signIn(https, MOST_AWAY);
    }

    public void add(RoutesConfig routes) {
        routes.get("/sign-in/provider", this::leave);
        routes.get(BACK, this::comeBack);
    }

    private void leave(Context context) {
        var to = Addresses.own(Optional.ofNullable(context.queryParam("to")).orElse(""));
        var back = URI.create((https ? "https://" : "http://") + context.header("Host") + BACK);
        var journey = Journey.begin(back, to, entrance.clock().instant().plus(MOST_AWAY));
        asked(context, () -> {
            var address = provider.address(journey);
            journeys.begun(journey);
            cookie.give(context, journey.state().getValue());
            context.redirect(address.toString());
        });
    }

    private void comeBack(Context context) {
        var state = Optional.ofNullable(context.queryParam("state")).orElse("");
        var own = cookie.value(context).filter(state::equals);
        cookie.take(context);
        var journey = own.flatMap(mine -> journeys.ended(mine, entrance.clock().instant()));
        var code = context.queryParam("code");
        if (journey.isEmpty()) {
            refuse(context, "This sign-in was begun elsewhere, or too long ago. Begin it again.");
        } else if (code == null || code.isEmpty()) {
            refuse(context, "You were not signed in at %s.".formatted(name));
        } else {
            asked(
                    context,
                    () -> enter(
                            context,
                            provider.name(code, journey.get()),
                            journey.get().to()));
        }
    }

    private void enter(Context context, Optional<String> told, String to) {
        var account = told.flatMap(accounts::named).filter(found -> Entrance.mayComeFrom(found, context));
        if (account.isEmpty()) {
            entrance.turnAway(context, told.orElse(""), true, entrance.clock().instant());
            refuse(
                    context,
                    "%s is nobody at this desk; ask an operator for an account of that name."
                            .formatted(told.orElse("Who you are at " + name)));
            return;
        }
        entrance.open(context, account.get(), name);
        // the session's cookie goes with no request that another site began, a redirect from there included
        context.header("Refresh", "0; url=" + to);
        entrance.pages().show(context, "desk/signed-in.jte", to);
    }

    private void refuse(Context context, String fault) {
        context.status(HttpStatus.UNAUTHORIZED);
        entrance.show(context, "", fault);
    }

    private interface Question {
        void ask() throws IOException, GeneralException, BadJOSEException, JOSEException;
    }

    private void asked(Context context, Question question) {
        if (!places.tryAcquire()) {
            context.status(HttpStatus.SERVICE_UNAVAILABLE);
            entrance.show(context, "", "Many are signing in just now. Try again.");
            return;
        }
        try {
            question.ask();
        } catch (IOException | GeneralException e) {
            LOG.warn("sign-in with {} failed: {}", name, e.getMessage());
            context.status(HttpStatus.BAD_GATEWAY);
            entrance.show(context, "", "%s does not answer as it should. Try again.".formatted(name));
        } catch (BadJOSEException | JOSEException e) {
            LOG.warn("what {} said of somebody does not hold: {}", name, e.getMessage());
            entrance.turnAway(context, "", true, entrance.clock().instant());
            refuse(context, "What %s says of you cannot be verified.".formatted(name));
        } finally {
            places.release();
        }
    }
}
