package press.masthead.profile.desk.accounts;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import press.masthead.profile.desk.access.AccessEvent;
import press.masthead.profile.desk.access.AccessEvent.Kind;
import press.masthead.profile.desk.access.AccessLog;
import press.masthead.profile.desk.files.PrivateFile;

/// Accounts in a file of their own.
public final class AccountFile implements Accounts {
    private final PrivateFile<Account> file;
    private final AccessLog log;

    /// @param log hears of each change, before it is made
    public AccountFile(Path file, AccessLog log) {
        this.file = new PrivateFile<>(file, Account[].class);
        this.log = log;
    }

    @Override
    public Optional<Account> named(String name) {
        return all().stream().filter(account -> account.name().equals(name)).findFirst();
    }

    public List<Account> all() {
        return file.all();
    }

    /// Adds it, or takes the place of the one of its name.
    public void put(Account account, String editor, Instant now) {
        file.change(all -> {
            var others = others(all, account.name());
            var kind = others.size() < all.size() ? Kind.ACCOUNT_CHANGED : Kind.ACCOUNT_ADDED;
            var role = account.role().name().toLowerCase(Locale.ROOT);
            log.add(new AccessEvent(now, editor, kind, account.name(), role));
            return Stream.concat(others.stream(), Stream.of(account)).toList();
        });
    }

    /// Tells whether there was one.
    public boolean remove(String name, String editor, Instant now) {
        return file.change(all -> {
            var others = others(all, name);
            if (others.size() < all.size()) {
                log.add(new AccessEvent(now, editor, Kind.ACCOUNT_REMOVED, name, ""));
            }
            return others;
        });
    }

    private static List<Account> others(List<Account> all, String name) {
        return all.stream().filter(account -> !account.name().equals(name)).toList();
    }
}
