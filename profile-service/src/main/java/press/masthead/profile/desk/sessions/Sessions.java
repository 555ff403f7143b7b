package press.masthead.profile.desk.sessions;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import press.masthead.platform.digests.Sha256;
import press.masthead.profile.desk.accounts.Account;
import press.masthead.profile.desk.accounts.Accounts;

/// The sessions of this instance, by their tokens' digests. One ends when it is idle or old, at sign-out, and when its
/// account is taken away or becomes another.
public final class Sessions {
    private static final int MOST = 1_000;
    private static final int TOKEN_BYTES = 32;

    private final Accounts accounts;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Session> byDigest = new HashMap<>();

    public Sessions(Accounts accounts) {
        this.accounts = accounts;
    }

    /// Begins one and gives its token. Where there are too many, the one used longest ago ends.
    public synchronized String open(Account account, Instant now) {
        byDigest.values().removeIf(session -> session.isOver(now));
        if (byDigest.size() >= MOST) {
            byDigest.values()
                    .remove(byDigest.values().stream()
                            .min(Comparator.comparing(Session::lastUsed))
                            .orElseThrow());
        }
        var token = token();
        byDigest.put(Sha256.hex(token), new Session(account, token(), now, now));
        return token;
    }

    /// The session of a token, unless it is over.
    ///
    /// @param byItself whether a page looks again by itself, which keeps no session open
    public synchronized Optional<Session> of(String token, boolean byItself, Instant now) {
        var digest = Sha256.hex(token);
        var session = Optional.ofNullable(byDigest.get(digest))
                .filter(found -> !found.isOver(now))
                .filter(found -> accounts.named(found.editor()).equals(Optional.of(found.account())))
                .map(found -> byItself ? found : found.used(now));
        session.ifPresentOrElse(found -> byDigest.put(digest, found), () -> byDigest.remove(digest));
        return session;
    }

    public synchronized void close(String token) {
        byDigest.remove(Sha256.hex(token));
    }

    private String token() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
