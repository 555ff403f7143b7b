package press.masthead.profile.desk.accounts;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.masthead.profile.desk.files.PrivateFile;

/// Accounts in a file of their own.
public final class AccountFile implements Accounts {
    private final PrivateFile<Account> file;

    public AccountFile(Path file) {
        this.file = new PrivateFile<>(file, Account[].class);
    }

    @Override
    public Optional<Account> named(String name) {
        return all().stream().filter(account -> account.name().equals(name)).findFirst();
    }

    public List<Account> all() {
        return file.all();
    }

    /// Adds it, or takes the place of the one of its name.
    public synchronized void put(Account account) {
        file.write(Stream.concat(others(account.name()), Stream.of(account)).toList());
    }

    /// Tells whether there was one.
    public synchronized boolean remove(String name) {
        var others = others(name).toList();
        var found = others.size() < all().size();
        if (found) {
            file.write(others);
        }
        return found;
    }

    private Stream<Account> others(String name) {
        return all().stream().filter(account -> !account.name().equals(name));
    }
}
