package press.masthead.profile.desk.sessions;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import press.masthead.profile.desk.accounts.Account;
import press.masthead.profile.desk.accounts.SignIns;
import press.masthead.profile.desk.pages.Addresses;
import press.masthead.profile.desk.pages.Pages;

/// Where sessions begin and end, however somebody signs in.
///
/// @param provider what the desk calls the provider that people may sign in with instead; empty where there is none
/// @param told hears of everybody who comes, leaves or is turned away
public record Entrance(
        Sessions sessions,
        DeskCookie cookie,
        Pages pages,
        Optional<String> provider,
        SignIns told,
        InstantSource clock) {
    /// Begins a session.
    ///
    /// @param with the provider that said who it is; empty where a password did
    public void open(Context context, Account account, String with) {
        var now = clock.instant();
        cookie.value(context).ifPresent(sessions::close);
        cookie.give(context, sessions.open(account, now));
        told.entered(account, with, context.ip(), now);
    }

    void close(Context context) {
        cookie.value(context).ifPresent(sessions::close);
        cookie.take(context);
        told.left(Gate.visitor(context).name(), clock.instant());
    }

    /// The page to sign in on.
    ///
    /// @param fault what went wrong; empty at first
    public void show(Context context, String name, String fault) {
        var to = Optional.ofNullable(context.formParam("to")).or(() -> Optional.ofNullable(context.queryParam("to")));
        pages.show(
                context,
                "desk/sign-in.jte",
                new SignInPage(name, fault, Addresses.own(to.orElse("")), provider.orElse("")));
    }

    /// Somebody did not get in.
    ///
    /// @param tried whether the attempt was looked at
    public void turnAway(Context context, String name, boolean tried, Instant now) {
        told.turnedAway(name, context.ip(), tried, now);
    }

    public static boolean mayComeFrom(Account account, Context context) {
        return !account.loopbackOnly() || isLoopback(context);
    }

    static boolean isLoopback(Context context) {
        try {
            return InetAddress.getByName(context.ip()).isLoopbackAddress();
        } catch (UnknownHostException _) {
            return false;
        }
    }
}
