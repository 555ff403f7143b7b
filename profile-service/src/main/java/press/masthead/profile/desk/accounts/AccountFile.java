package press.masthead.profile.desk.accounts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.masthead.platform.json.Json;
import press.masthead.platform.runtime.CannotStart;

/// Accounts in a JSON file that only its owner may read. A change of it holds at once, also for a desk that runs.
public final class AccountFile implements Accounts {
    private static final FileTime NEVER = FileTime.fromMillis(Long.MIN_VALUE);

    private final Path file;
    private FileTime read = NEVER;
    private List<Account> accounts = List.of();

    public AccountFile(Path file) {
        this.file = file;
    }

    @Override
    public Optional<Account> named(String name) {
        return all().stream().filter(account -> account.name().equals(name)).findFirst();
    }

    public synchronized List<Account> all() {
        try {
            var changed = Files.exists(file) ? Files.getLastModifiedTime(file) : NEVER;
            if (!changed.equals(read)) {
                accounts = changed.equals(NEVER) ? List.of() : List.of(Json.MAPPER.readValue(file, Account[].class));
                read = changed;
            }
            return accounts;
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /// Adds it, or takes the place of the one of its name.
    public synchronized void put(Account account) {
        write(Stream.concat(others(account.name()), Stream.of(account)).toList());
    }

    /// Tells whether there was one.
    public synchronized boolean remove(String name) {
        var others = others(name).toList();
        var found = others.size() < all().size();
        if (found) {
            write(others);
        }
        return found;
    }

    private Stream<Account> others(String name) {
        return all().stream().filter(account -> !account.name().equals(name));
    }

    /// Whole or not at all, so that a running desk never reads half of it.
    private void write(List<Account> next) {
        try {
            var folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            var draft = Files.createTempFile(folder, "accounts", null, ownerOnly());
            Files.writeString(
                    draft, Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(next) + "\n");
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            read = NEVER;
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private static java.nio.file.attribute.FileAttribute<?> ownerOnly() {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    }

    private CannotStart unusable(IOException cause) {
        return new CannotStart("cannot use the accounts in %s: %s".formatted(file, cause.getMessage()), cause);
    }
}
