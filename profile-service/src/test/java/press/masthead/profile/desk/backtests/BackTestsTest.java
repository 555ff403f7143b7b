package press.masthead.profile.desk.backtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.masthead.model.register.Policy;
import press.masthead.model.register.RegisterKind;
import press.masthead.model.register.Registers;

class BackTestsTest {
    private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Registers ONE = candidate("one");
    private static final Registers OTHER = candidate("other");

    private final Semaphore goOn = new Semaphore(0);
    private final BackTests tests = new BackTests(Optional.of(this::test), () -> NOW);

    private BackTester.Tried test(Registers candidate, LongConsumer decided) throws InterruptedException {
        decided.accept(7);
        goOn.acquire();
        if (candidate.equals(OTHER)) {
            throw new IllegalStateException("no such history");
        }
        return SampleReport.tried();
    }

    @AfterEach
    void close() {
        tests.close();
    }

    @Test
    void oneIsUnderWayAtATimeAndItsReportIsKept() {
        assertThat(tests.of(ONE)).isEmpty();
        assertThat(tests.begin(ONE, "anna")).isTrue();
        assertThat(tests.begin(OTHER, "bo")).isFalse();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(tests.of(ONE)).hasValue(new Trial.Running("anna", NOW, 7)));
        assertThat(tests.of(OTHER)).isEmpty();
        assertThat(tests.running()).isPresent();
        goOn.release();
        await().atMost(PATIENCE).until(() -> tests.running().isEmpty());

        assertThat(tests.of(ONE)).hasValue(new Trial.Done("anna", NOW, SampleReport.tried()));
        assertThat(tests.of(candidate("one"))).isPresent();
    }

    @Test
    void oneThatIsStoppedOrFailsMakesRoomForTheNext() {
        tests.begin(ONE, "anna");
        tests.stop(OTHER);
        assertThat(tests.running()).isPresent();
        tests.stop(ONE);
        await().atMost(PATIENCE).until(() -> tests.running().isEmpty());
        assertThat(tests.of(ONE)).hasValue(new Trial.Broken("anna", NOW, "It was stopped."));

        assertThat(tests.begin(OTHER, "bo")).isTrue();
        goOn.release();
        await().atMost(PATIENCE).until(() -> tests.running().isEmpty());
        assertThat(tests.of(OTHER)).hasValue(new Trial.Broken("bo", NOW, "It failed; the desk’s log says why."));
    }

    @Test
    void theDesksEndIsTheBackTests() {
        tests.begin(ONE, "anna");
        tests.close();

        assertThat(tests.running()).isEmpty();
        assertThat(tests.of(ONE)).hasValueSatisfying(trial -> assertThat(trial).isInstanceOf(Trial.Broken.class));
    }

    @Test
    void theLatestTwentyReportsAreKept() {
        goOn.release(21);
        for (var number = 1; number <= 21; number++) {
            assertThat(tests.begin(candidate("n" + number), "anna")).isTrue();
            await().atMost(PATIENCE).until(() -> tests.running().isEmpty());
        }

        assertThat(tests.of(candidate("n1"))).isEmpty();
        assertThat(tests.of(candidate("n2"))).isPresent();
        assertThat(tests.of(candidate("n21"))).isPresent();
    }

    @Test
    void aDeskWithoutATesterBeginsNone() {
        try (var none = new BackTests(Optional.empty(), () -> NOW)) {
            assertThat(none.arePossible()).isFalse();
            assertThat(none.begin(ONE, "anna")).isFalse();
        }
    }

    private static Registers candidate(String digest) {
        return new Registers(
                List.of(),
                List.of(),
                List.of(),
                new Policy(Map.of(), List.of(), 14),
                Map.of(RegisterKind.OUTLETS, digest));
    }
}
