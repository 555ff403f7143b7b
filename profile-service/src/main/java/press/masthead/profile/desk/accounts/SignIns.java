package press.masthead.profile.desk.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import press.masthead.platform.runtime.CannotStart;
import press.masthead.profile.desk.access.AccessEvent;
import press.masthead.profile.desk.access.AccessEvent.Kind;
import press.masthead.profile.desk.access.AccessLog;

/// Who came, left and was turned away, for the audit. All that were turned away within an hour are one event for each
/// account, and one for the names that nobody has, however many there were. Such a name is not told: it may be a
/// password.
public final class SignIns {
    private static final Logger LOG = LoggerFactory.getLogger(SignIns.class);
    private static final Duration COUNTED_TOGETHER = Duration.ofHours(1);

    private final AccessLog log;
    private final Accounts accounts;
    private final Map<String, Tally> turnedAway = new HashMap<>();

    public SignIns(AccessLog log, Accounts accounts) {
        this.log = log;
        this.accounts = accounts;
    }

    private record Tally(Instant began, int times) {
        boolean isOver(Instant now) {
            return began.plus(COUNTED_TOGETHER).isBefore(now);
        }

        Tally again() {
            return new Tally(began, times + 1);
        }
    }

    /// Somebody came.
    ///
    /// @param with the provider that said who it is; empty where a password did
    public void entered(Account account, String with, String address, Instant now) {
        var detail = (with.isEmpty() ? "" : "with " + with + " ") + "from " + address;
        write(() -> log.add(new AccessEvent(now, account.name(), Kind.SIGNED_IN, account.name(), detail)));
    }

    public void left(String name, Instant now) {
        write(() -> log.add(new AccessEvent(now, name, Kind.SIGNED_OUT, name, "")));
    }

    /// Somebody did not get in.
    ///
    /// @param tried whether it was looked at: what had to wait is counted, and told with the next that is
    public synchronized void turnedAway(String name, String address, boolean tried, Instant now) {
        var account = accounts.named(name).map(Account::name).orElse("");
        turnedAway.values().removeIf(tally -> tally.isOver(now));
        var tally = turnedAway.merge(account, new Tally(now, 1), (earlier, _) -> earlier.again());
        if (tried) {
            var times = tally.times() == 1 ? "" : tally.times() + " times within the hour, last ";
            var event =
                    new AccessEvent(now, AccessEvent.STRANGER, Kind.TURNED_AWAY, account, times + "from " + address);
            write(() -> log.replace(told -> isTold(told, event, tally), event));
        }
    }

    private static boolean isTold(AccessEvent earlier, AccessEvent event, Tally tally) {
        return earlier.kind() == event.kind()
                && earlier.name().equals(event.name())
                && !earlier.at().isBefore(tally.began());
    }

    /// A full disk locks nobody out.
    private static void write(Runnable event) {
        try {
            event.run();
        } catch (CannotStart e) {
            LOG.warn("a sign-in does not stand in the audit: {}", e.getMessage());
        }
    }
}
