package press.masthead.profile.desk.accounts;

import java.util.Optional;

/// The accounts there are now.
@FunctionalInterface
public interface Accounts {
    Optional<Account> named(String name);

    /// One account and no other.
    static Accounts only(Account account) {
        return name -> Optional.of(account).filter(one -> one.name().equals(name));
    }
}
