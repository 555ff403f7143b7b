package press.masthead.profile.desk.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.masthead.profile.desk.access.AccessEvent;
import press.masthead.profile.desk.access.AccessLog;

class AccountsTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private static final int CHEAP = 10;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void accountsAreKeptForTheirOwnersEyesAndSeenByARunningDesk() throws IOException {
        var file = folder.resolve("deeper/accounts.json");
        var running = accounts(file);
        assertThat(running.named("anna")).isEmpty();
        var anna = new Account("anna", Role.EDITOR, PasswordHash.of("correct horse", CHEAP), false);
        accounts(file).put(anna, "olga", NOW);

        assertThat(running.named("anna")).hasValue(anna);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.readString(file)).doesNotContain("correct horse");
        assertThat(running.remove("anna", "olga", NOW)).isTrue();
        assertThat(running.remove("anna", "olga", NOW)).isFalse();
        assertThat(running.all()).isEmpty();
    }

    @Test
    void eachChangeOfAnAccountIsWrittenDown() throws IOException {
        var file = folder.resolve("accounts.json");
        var accounts = accounts(file);
        var hash = PasswordHash.of("correct horse", CHEAP);
        accounts.put(new Account("anna", Role.EDITOR, hash, false), AccessEvent.COMMAND_LINE, NOW);
        accounts.put(new Account("anna", Role.OPERATOR, hash, false), AccessEvent.COMMAND_LINE, NOW);
        accounts.remove("anna", AccessEvent.COMMAND_LINE, NOW);
        accounts.remove("anna", AccessEvent.COMMAND_LINE, NOW);

        assertThat(AccessLog.beside(file).latest(_ -> true, 9))
                .containsExactly(
                        done(AccessEvent.Kind.ACCOUNT_REMOVED, ""),
                        done(AccessEvent.Kind.ACCOUNT_CHANGED, "operator"),
                        done(AccessEvent.Kind.ACCOUNT_ADDED, "editor"));
        assertThat(Files.readString(folder.resolve("access.json"))).doesNotContain(hash);
    }

    @Test
    void oneOfManyWhoRemoveAnAccountAtOnceIsToldThatItDid() throws Exception {
        var file = folder.resolve("accounts.json");
        accounts(file).put(new Account("anna", Role.EDITOR, PasswordHash.of("x", CHEAP), false), "olga", NOW);
        try (var removers = Executors.newVirtualThreadPerTaskExecutor()) {
            var told = removers.invokeAll(
                    Collections.nCopies(40, () -> accounts(file).remove("anna", "olga", NOW)));
            assertThat(told.stream().map(Future::resultNow).filter(Boolean.TRUE::equals))
                    .hasSize(1);
        }

        assertThat(AccessLog.beside(file).latest(event -> event.kind() == AccessEvent.Kind.ACCOUNT_REMOVED, 99))
                .hasSize(1);
    }

    private static AccessEvent done(AccessEvent.Kind kind, String detail) {
        return new AccessEvent(NOW, AccessEvent.COMMAND_LINE, kind, "anna", detail);
    }

    private static AccountFile accounts(Path file) {
        return new AccountFile(file, AccessLog.beside(file));
    }

    @Test
    void aPasswordMatchesItsOwnHashAlone() {
        var hash = PasswordHash.of("correct horse");

        assertThat(PasswordHash.matches("correct horse", hash)).isTrue();
        assertThat(PasswordHash.matches("correct horsf", hash)).isFalse();
        assertThat(PasswordHash.of("correct horse", CHEAP)).isNotEqualTo(PasswordHash.of("correct horse", CHEAP));
        assertThatThrownBy(() -> PasswordHash.matches("x", "plain")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAccountForThisMachineSignsInFromNowhereElse() {
        var demo = new Account("editor", Role.EDITOR, PasswordHash.of("secret", CHEAP), true);
        var signIn = new SignIn(Accounts.only(demo));

        assertThat(signIn.attempt("editor", "secret", "10.0.0.9", false, NOW)).isEqualTo(new SignIn.Outcome.Refused());
        assertThat(signIn.attempt("editor", "secret", "127.0.0.1", true, NOW))
                .isEqualTo(new SignIn.Outcome.SignedIn(demo));
    }

    @Test
    void guessesMadeAtOnceCountLikeGuessesMadeOneAfterTheOther() {
        var anna = new Account("anna", Role.EDITOR, PasswordHash.of("secret", CHEAP), false);
        var looks = new AtomicInteger();
        var signIn = new AtomicReference<SignIn>();
        signIn.set(new SignIn(name -> {
            if (looks.incrementAndGet() < 20) { // while one is looked at, the next comes
                signIn.get().attempt(name, "guess", "192.0.2.1", false, NOW);
            }
            return Optional.of(anna);
        }));
        signIn.get().attempt("anna", "guess", "192.0.2.1", false, NOW);

        assertThat(looks).hasValue(5);
    }

    @Test
    void eachFailureAfterTheFifthDoublesTheWaitUpToALimit() {
        var attempts = new Attempts();
        for (var failure = 0; failure < 4; failure++) {
            attempts.failed("anna", NOW);
        }
        assertThat(attempts.wait("anna", NOW)).isZero();
        attempts.failed("anna", NOW);
        assertThat(attempts.wait("anna", NOW)).isEqualTo(Duration.ofSeconds(1));
        attempts.failed("anna", NOW);
        assertThat(attempts.wait("anna", NOW)).isEqualTo(Duration.ofSeconds(2));
        for (var failure = 0; failure < 50; failure++) {
            attempts.failed("anna", NOW);
        }
        assertThat(attempts.wait("anna", NOW)).isEqualTo(Duration.ofSeconds(256));
        assertThat(attempts.wait("bo", NOW)).isZero();
        attempts.failed("anna", NOW.plus(Duration.ofHours(2)));
        assertThat(attempts.wait("anna", NOW.plus(Duration.ofHours(2)))).isZero();
    }

    @Test
    void aRoleMayWhatThoseBeforeItMay() {
        assertThat(Role.OPERATOR.may(Role.EDITOR)).isTrue();
        assertThat(Role.EDITOR.may(Role.EDITOR)).isTrue();
        assertThat(Role.VIEWER.may(Role.EDITOR)).isFalse();
    }
}
