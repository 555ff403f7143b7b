package press.masthead.profile.desk.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/// Tells who a name and a password are, no faster for a name that nobody has than for a wrong password.
public final class SignIn {
    private static final int HASHES_AT_A_TIME = 2;
    private static final int MOST_PASSWORD = 1_000;

    private final Accounts accounts;
    private final Attempts attempts = new Attempts();
    private final Semaphore hashing = new Semaphore(HASHES_AT_A_TIME);

    public SignIn(Accounts accounts) {
        this.accounts = accounts;
    }

    public sealed interface Outcome {
        record SignedIn(Account account) implements Outcome {}

        /// No such account, another password, or an account that may not come from there: which, is not said.
        record Refused() implements Outcome {}

        record TooMany(Duration pause) implements Outcome {}
    }

    public Outcome attempt(String name, String password, String address, boolean loopback, Instant now) {
        var who = List.of("name " + name, "address " + address);
        var wait = attempts.begin(who, now);
        if (wait.isPositive()) {
            return new Outcome.TooMany(wait);
        }
        var account = checked(name, password).filter(found -> loopback || !found.loopbackOnly());
        if (account.isEmpty()) {
            return new Outcome.Refused();
        }
        who.forEach(attempts::succeeded);
        return new Outcome.SignedIn(account.get());
    }

    private Optional<Account> checked(String name, String password) {
        if (password.length() > MOST_PASSWORD) {
            return Optional.empty();
        }
        var account = accounts.named(name);
        hashing.acquireUninterruptibly();
        try {
            var matches = PasswordHash.matches(
                    password, account.map(Account::password).orElse(PasswordHash.nobody()));
            return account.filter(_ -> matches);
        } finally {
            hashing.release();
        }
    }
}
