package press.masthead.profile.desk.sessions;

import java.time.Duration;
import java.time.Instant;
import press.masthead.profile.desk.accounts.Account;

/// Somebody signed in, until idle or old.
///
/// @param formToken what every form of this session must carry
public record Session(Account account, String formToken, Instant began, Instant lastUsed) {
    static final Duration MOST_IDLE = Duration.ofHours(1);
    static final Duration LONGEST = Duration.ofHours(12);

    boolean isOver(Instant now) {
        return lastUsed.plus(MOST_IDLE).isBefore(now) || began.plus(LONGEST).isBefore(now);
    }

    Session used(Instant now) {
        return new Session(account, formToken, began, now);
    }

    public String editor() {
        return account.name();
    }
}
