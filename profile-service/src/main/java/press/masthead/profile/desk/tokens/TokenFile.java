package press.masthead.profile.desk.tokens;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.masthead.platform.digests.Sha256;
import press.masthead.profile.desk.access.AccessEvent;
import press.masthead.profile.desk.access.AccessEvent.Kind;
import press.masthead.profile.desk.access.AccessLog;
import press.masthead.profile.desk.files.PrivateFile;

/// The tokens there are, in a file of their own. A token is `masthead_`, its id and its secret.
public final class TokenFile {
    private static final Pattern TOKEN = Pattern.compile("masthead_([0-9a-f]{12})_[A-Za-z0-9_-]{43}");
    private static final String NOBODYS = Sha256.hex("");
    private static final int ID_BYTES = 6;
    private static final int SECRET_BYTES = 32;
    private static final int MOST = 1_000;

    private final PrivateFile<ApiToken> file;
    private final AccessLog log;
    private final SecureRandom random = new SecureRandom();

    /// @param log hears of each change, before it is made
    public TokenFile(Path file, AccessLog log) {
        this.file = new PrivateFile<>(file, ApiToken[].class);
        this.log = log;
    }

    /// Where its changes are written down, and those of accounts.
    public AccessLog log() {
        return log;
    }

    /// What is told of a token once, when it is made, and never again.
    ///
    /// @param text what a script sends
    public record Made(ApiToken token, String text) {
        @Override
        public String toString() {
            return token.toString();
        }
    }

    /// Makes one and keeps its digest; those that are over are dropped on this occasion.
    ///
    /// @throws IllegalArgumentException with what is wrong with the name, the scopes or the days
    public Made make(String name, List<Scope> scopes, int days, String madeBy, Instant now) {
        if (days < 1) {
            throw new IllegalArgumentException("a token lives for a day at least");
        }
        var id = HexFormat.of().formatHex(bytes(ID_BYTES));
        var text =
                "masthead_" + id + "_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(SECRET_BYTES));
        var expires = now.plus(Duration.ofDays(days));
        var token = new ApiToken(id, name, scopes, Sha256.hex(text), madeBy, now, expires);
        file.change(all -> with(token, all));
        return new Made(token, text);
    }

    private List<ApiToken> with(ApiToken token, List<ApiToken> all) {
        var living = all.stream().filter(other -> !other.isOver(token.made())).toList();
        if (living.size() >= MOST) {
            throw new IllegalArgumentException("there are %d tokens; revoke some".formatted(MOST));
        }
        log.add(new AccessEvent(token.made(), token.madeBy(), Kind.TOKEN_MADE, token.name(), token.told()));
        return Stream.concat(living.stream(), Stream.of(token)).toList();
    }

    public List<ApiToken> all() {
        return file.all();
    }

    /// Tells whether there was one.
    public boolean revoke(String id, String editor, Instant now) {
        return file.change(all -> {
            all.stream()
                    .filter(token -> token.id().equals(id))
                    .map(token -> new AccessEvent(now, editor, Kind.TOKEN_REVOKED, token.name(), token.told()))
                    .forEach(log::add);
            return all.stream().filter(token -> !token.id().equals(id)).toList();
        });
    }

    /// The token that this text is, unless it is over; the comparison takes as long for a wrong one.
    public Optional<ApiToken> of(String text, Instant now) {
        var read = TOKEN.matcher(text);
        var named = read.matches()
                ? all().stream()
                        .filter(token -> token.id().equals(read.group(1)))
                        .findFirst()
                : Optional.<ApiToken>empty();
        var kept = named.map(ApiToken::digest).orElse(NOBODYS);
        var same = MessageDigest.isEqual(kept.getBytes(UTF_8), Sha256.hex(text).getBytes(UTF_8));
        return named.filter(token -> same && !token.isOver(now));
    }

    /// Whether a text holds what looks like a token.
    public static boolean isIn(String text) {
        return TOKEN.matcher(text).find();
    }

    private byte[] bytes(int number) {
        var bytes = new byte[number];
        random.nextBytes(bytes);
        return bytes;
    }
}
