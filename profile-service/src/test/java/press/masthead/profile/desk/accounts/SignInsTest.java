package press.masthead.profile.desk.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.masthead.profile.desk.access.AccessEvent;
import press.masthead.profile.desk.access.AccessEvent.Kind;
import press.masthead.profile.desk.access.AccessLog;

class SignInsTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final Account ANNA = new Account("anna", Role.EDITOR, PasswordHash.of("x", 10), false);

    @TempDir
    private Path folder = Path.of("");

    private AccessLog log = new AccessLog(folder);
    private SignIns signIns = new SignIns(log, Accounts.only(ANNA));

    @BeforeEach
    void open() {
        log = new AccessLog(folder.resolve("access.json"));
        signIns = new SignIns(log, Accounts.only(ANNA));
    }

    @Test
    void whoComesAndLeavesIsTold() {
        signIns.entered(ANNA, "", "192.0.2.1", NOW);
        signIns.left("anna", NOW);
        signIns.entered(ANNA, "id.example", "192.0.2.1", NOW);

        assertThat(told())
                .containsExactly(
                        new AccessEvent(NOW, "anna", Kind.SIGNED_IN, "anna", "with id.example from 192.0.2.1"),
                        new AccessEvent(NOW, "anna", Kind.SIGNED_OUT, "anna", ""),
                        new AccessEvent(NOW, "anna", Kind.SIGNED_IN, "anna", "from 192.0.2.1"));
    }

    @Test
    void whoIsTurnedAwayAgainAndAgainIsCountedWithinTheHour() {
        signIns.turnedAway("anna", "192.0.2.1", true, NOW);
        assertThat(told()).containsExactly(turnedAway(0, "anna", "from 192.0.2.1"));
        signIns.turnedAway("anna", "192.0.2.2", true, NOW.plusSeconds(60));
        signIns.turnedAway("anna", "192.0.2.3", false, NOW.plusSeconds(61));
        assertThat(told()).containsExactly(turnedAway(60, "anna", "2 times within the hour, last from 192.0.2.2"));
        signIns.turnedAway("anna", "192.0.2.3", true, NOW.plusSeconds(62));
        signIns.turnedAway("anna", "192.0.2.3", true, NOW.plus(Duration.ofHours(2)));

        assertThat(told())
                .containsExactly(
                        turnedAway(7200, "anna", "from 192.0.2.3"),
                        turnedAway(62, "anna", "4 times within the hour, last from 192.0.2.3"));
    }

    @Test
    void aNameThatNobodyHasIsCountedAndNotTold() throws IOException {
        signIns.turnedAway("correct horse", "192.0.2.1", true, NOW);
        signIns.turnedAway("battery staple", "192.0.2.2", true, NOW);

        assertThat(told()).containsExactly(turnedAway(0, "", "2 times within the hour, last from 192.0.2.2"));
        assertThat(Files.readString(folder.resolve("access.json"))).doesNotContain("horse", "staple");
    }

    @Test
    void strangersPushOutNothingThatOthersDid() {
        var added = new AccessEvent(NOW, "olga", Kind.ACCOUNT_ADDED, "anna", "editor");
        log.add(added);
        signIns.entered(ANNA, "", "192.0.2.1", NOW);
        for (var hour = 0; hour < 1_200; hour += 2) {
            signIns.turnedAway("guess " + hour, "192.0.2.9", true, NOW.plus(Duration.ofHours(hour)));
        }

        assertThat(log.latest(event -> event.kind() == Kind.TURNED_AWAY, 9_999)).hasSize(500);
        assertThat(told()).contains(added).anyMatch(event -> event.kind() == Kind.SIGNED_IN);
    }

    @Test
    void whoMayComeComesThoughItCannotBeWrittenDown() throws IOException {
        Files.createDirectory(folder.resolve("access.json"));

        signIns.entered(ANNA, "", "192.0.2.1", NOW);
        assertThat(folder.resolve("access.json")).isEmptyDirectory();
    }

    private List<AccessEvent> told() {
        return log.latest(_ -> true, 9_999);
    }

    private static AccessEvent turnedAway(int second, String name, String detail) {
        return new AccessEvent(NOW.plusSeconds(second), AccessEvent.STRANGER, Kind.TURNED_AWAY, name, detail);
    }
}
