package press.masthead.profile.desk.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.masthead.profile.desk.access.AccessEvent;
import press.masthead.profile.desk.access.AccessLog;

class TokenFileTest {
    private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void onlyADigestIsKeptForTheOwnersEyes() throws IOException {
        var file = folder.resolve("tokens.json");
        var made = make(tokens(file));

        assertThat(Files.readString(file))
                .contains("queue:read")
                .doesNotContain(made.text().substring(22));
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(made.toString()).doesNotContain(made.text());
    }

    @Test
    void aRunningDeskSeesWhatIsMadeAndRevokedElsewhere() {
        var file = folder.resolve("tokens.json");
        var running = tokens(file);
        var made = make(tokens(file));
        assertThat(running.of(made.text(), NOW)).hasValue(made.token());

        assertThat(tokens(file).revoke(made.token().id(), "olga", NOW)).isTrue();
        assertThat(running.of(made.text(), NOW)).isEmpty();
    }

    @Test
    void aTokenEndsAtItsEnd() {
        var tokens = tokens(folder.resolve("tokens.json"));
        var made = make(tokens);
        var end = NOW.plus(Duration.ofDays(30));

        assertThat(tokens.of(made.text(), end.minusMillis(1))).isPresent();
        assertThat(tokens.of(made.text(), end)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "masthead_", "masthead_%1$s_%2$sA", "masthead_%1$s_", "masthead_000000000000_%2$s", " %2$s"})
    void nothingButTheWholeTokenWillDo(String wrong) {
        var tokens = tokens(folder.resolve("tokens.json"));
        var made = make(tokens);
        var text = wrong.formatted(made.token().id(), made.text().substring(22));

        assertThat(tokens.of(text, NOW)).isEmpty();
        assertThat(tokens.of(made.text(), NOW)).isPresent();
    }

    @Test
    void aTokenWithoutEndOrScopeIsRefused() {
        var tokens = tokens(folder.resolve("tokens.json"));

        assertThatThrownBy(() -> tokens.make("nightly", List.of(), 30, "olga", NOW))
                .hasMessageContaining("scope");
        assertThatThrownBy(() -> tokens.make("nightly", List.of(Scope.QUEUE_READ), 367, "olga", NOW))
                .hasMessageContaining("366 days");
        assertThatThrownBy(() -> tokens.make("nightly", List.of(Scope.QUEUE_READ), 0, "olga", NOW))
                .hasMessageContaining("a day at least");
        assertThatThrownBy(() -> tokens.make("a b", List.of(Scope.QUEUE_READ), 30, "olga", NOW))
                .hasMessageContaining("name");
    }

    @Test
    void itsMakingAndItsEndAreWrittenDownWithoutItsSecret() throws IOException {
        var tokens = tokens(folder.resolve("tokens.json"));
        var made = make(tokens);
        var id = made.token().id();
        tokens.revoke(id, "otto", NOW.plusSeconds(60));
        tokens.revoke(id, "otto", NOW.plusSeconds(61));

        var detail = id + ", queue:read, until 2026-12-25T09:00:00Z";
        assertThat(tokens.log().latest(_ -> true, 9))
                .containsExactly(
                        new AccessEvent(NOW.plusSeconds(60), "otto", AccessEvent.Kind.TOKEN_REVOKED, "nightly", detail),
                        new AccessEvent(NOW, "olga", AccessEvent.Kind.TOKEN_MADE, "nightly", detail));
        assertThat(Files.readString(folder.resolve("access.json")))
                .doesNotContain(made.text().substring(22), made.token().digest());
    }

    @Test
    void twoWhoMakeTokensAtOnceLoseNone() throws Exception {
        var file = folder.resolve("tokens.json");
        try (var makers = Executors.newVirtualThreadPerTaskExecutor()) {
            makers.invokeAll(Collections.nCopies(40, () -> make(tokens(file)))).forEach(Future::resultNow);
        }

        assertThat(tokens(file).all()).hasSize(40);
        assertThat(tokens(file).log().latest(_ -> true, 99)).hasSize(40);
    }

    @Test
    void oneOfManyWhoRevokeATokenAtOnceIsToldThatItDid() throws Exception {
        var file = folder.resolve("tokens.json");
        var id = make(tokens(file)).token().id();
        try (var revokers = Executors.newVirtualThreadPerTaskExecutor()) {
            var told = revokers.invokeAll(
                    Collections.nCopies(40, () -> tokens(file).revoke(id, "otto", NOW)));
            assertThat(told.stream().map(Future::resultNow).filter(Boolean.TRUE::equals))
                    .hasSize(1);
        }

        assertThat(tokens(file).log().latest(event -> event.kind() == AccessEvent.Kind.TOKEN_REVOKED, 99))
                .hasSize(1);
    }

    private static TokenFile tokens(Path file) {
        return new TokenFile(file, AccessLog.beside(file));
    }

    private static TokenFile.Made make(TokenFile tokens) {
        return tokens.make("nightly", List.of(Scope.QUEUE_READ), 30, "olga", NOW);
    }
}
