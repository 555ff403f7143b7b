package press.masthead.profile.desk.sessions;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.UnauthorizedResponse;
import java.net.URLEncoder;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import press.masthead.profile.desk.tokens.TokenFile;

/// Stands before every path of the desk, known or not. Without a session it shows the way to sign in and nothing else;
/// what changes anything also needs the session's form token, a page of the desk itself to come from, and the role.
public final class Gate {
    /// Where a form carries its session's token.
    public static final String FORM_TOKEN = "form_token";

    private static final int MOST_FORM_BYTES = 64 * 1024;
    private static final int PAYLOAD_TOO_LARGE = 413;
    private static final int LENGTH_REQUIRED = 411;
    private static final int MISDIRECTED = 421;
    private static final Set<String> OPEN = Set.of(
            "/sign-in",
            "/sign-in/provider",
            "/sign-in/back",
            "/static/desk.css",
            "/static/icon.svg",
            "/health/live",
            "/health/ready");
    private static final Set<String> FOR_VIEWERS = Set.of("/sign-out");
    private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD);
    private static final String VISITOR = "visitor";

    private final Sessions sessions;
    private final DeskCookie cookie;
    private final ScriptGate scripts;
    private final Set<String> names;
    private final InstantSource clock;

    public Gate(Sessions sessions, DeskCookie cookie, TokenFile tokens, Set<String> names, InstantSource clock) {
        this.sessions = sessions;
        this.scripts = new ScriptGate(tokens, clock);
        this.cookie = cookie;
        this.names = Set.copyOf(names);
        this.clock = clock;
    }

    /// Who sent this request; of every request that passed.
    public static Visitor visitor(Context context) {
        Visitor visitor = context.attribute(VISITOR);
        if (visitor == null) {
            throw new UnauthorizedResponse("Sign in first.");
        }
        return visitor;
    }

    /// Ends the request of anybody but an operator.
    public static void operatorsOnly(Context context) {
        if (!visitor(context).isOperator()) {
            throw new ForbiddenResponse("This is for operators.");
        }
    }

    /// Whether a program asks, which is told what went wrong without a page around it.
    public static boolean isScript(Context context) {
        return ScriptGate.isScript(context);
    }

    public void admit(Context context) {
        named(context);
        var reading = READING.contains(context.method());
        ScriptGate.noneInAddress(context);
        if (!reading) {
            bounded(context);
        }
        if (isScript(context)) {
            context.attribute(VISITOR, scripts.admit(context, reading));
            return;
        }
        if (!reading) {
            fromOurselves(context);
        }
        if (OPEN.contains(context.path())) {
            return;
        }
        var session =
                cookie.value(context).flatMap(token -> sessions.of(token, asksByItself(context), clock.instant()));
        if (session.isEmpty()) {
            refuse(context, reading);
            return;
        }
        var visitor = Visitor.of(session.get());
        context.attribute(VISITOR, visitor);
        if (!reading) {
            changing(context, visitor);
        }
    }

    /// A name that is not ours is another site's, pointed at this machine.
    private void named(Context context) {
        var host = String.valueOf(context.header("Host"));
        if (!names.contains(host) && !names.contains(host.replaceFirst(":\\d+$", ""))) {
            throw new HttpResponseException(MISDIRECTED, "The desk is not reached by this name.", Map.of());
        }
    }

    private static void bounded(Context context) {
        var length = context.req().getContentLengthLong();
        if (length < 0) {
            throw new HttpResponseException(LENGTH_REQUIRED, "Say how long the form is.", Map.of());
        }
        if (length > MOST_FORM_BYTES) {
            throw new HttpResponseException(PAYLOAD_TOO_LARGE, "The form is too long.", Map.of());
        }
    }

    private static void fromOurselves(Context context) {
        var site = context.header("Sec-Fetch-Site");
        var origin = context.header("Origin");
        var ownOrigin = origin != null && origin.replaceFirst("^https?://", "").equals(context.header("Host"));
        if (site != null ? !site.equals("same-origin") : !ownOrigin) {
            throw new ForbiddenResponse("The form came from another site.");
        }
    }

    /// As htmx names what asks.
    private static boolean asksByItself(Context context) {
        return "pulse".equals(context.header("HX-Trigger"));
    }

    private static void refuse(Context context, boolean reading) {
        if (!reading || context.header("HX-Request") != null) {
            throw new UnauthorizedResponse("The session is over. Sign in again; nothing was changed.");
        }
        var query = context.queryString();
        var wanted = context.path() + (query == null ? "" : "?" + query);
        context.redirect("/sign-in?to=" + URLEncoder.encode(wanted, UTF_8));
        context.skipRemainingHandlers();
    }

    private static void changing(Context context, Visitor visitor) {
        var token = context.formParam(FORM_TOKEN);
        if (token == null
                || !MessageDigest.isEqual(
                        token.getBytes(UTF_8), visitor.formToken().getBytes(UTF_8))) {
            throw new ForbiddenResponse("The form is of an earlier session. Reload the page; nothing was changed.");
        }
        if (!FOR_VIEWERS.contains(context.path()) && !visitor.mayEdit()) {
            throw new ForbiddenResponse("A viewer changes nothing; ask an operator for an editor's account.");
        }
    }
}
