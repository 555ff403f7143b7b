package press.masthead.classify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.classify.SampleArticles.article;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.masthead.model.ArticleId;
import press.masthead.model.Decision;
import press.masthead.model.Verdict;
import press.masthead.model.register.RegisterKind;
import press.masthead.model.register.Registers;
import press.masthead.platform.json.Json;

/// What happens to what was decided when the registers change.
class ReevaluationTest {
    private static final int SLICE = DecideArticles.AGAIN_PER_TICK;

    @TempDir
    Path state;

    private final Registers usual = SampleRegisters.registers();
    private final Registers stricter = SampleRegisters.stricter();
    private final AtomicReference<Registers> inForce = new AtomicReference<>(usual);
    private final Map<ArticleId, Verdict> standing = new HashMap<>();
    private ClassifyDriver driver;

    @BeforeEach
    void start() {
        driver = new ClassifyDriver(inForce::get, state);
    }

    @AfterEach
    void close() {
        driver.close();
    }

    @Test
    void aChangeIsAppliedToWhatWasDecidedAndCarriesTheNewDigest() {
        put(1);
        driver.tick(2);
        assertThat(verdicts()).containsExactly(Verdict.ALLOW);

        inForce.set(stricter);
        driver.tick(1);

        var again = driver.written();
        assertThat(again).extracting(decision -> decision.verdicts().list()).containsExactly(Verdict.REVIEW);
        assertThat(again)
                .extracting(decision -> decision.registers().get(RegisterKind.POLICY))
                .containsExactly(stricter.digests().get(RegisterKind.POLICY));
        driver.tick(3);
        assertThat(driver.written()).isEmpty();
    }

    @Test
    void anUnchangedDecisionIsNotWrittenAgain() {
        put(1);
        driver.tick(2);
        driver.written();

        inForce.set(SampleRegisters.with(SampleRegisters.policy() + "# nothing else\n"));
        driver.tick(3);

        assertThat(driver.written()).isEmpty();
    }

    @Test
    void applyingTheEarlierVersionTakesTheLaterBack() {
        put(10);
        driver.tick(2);
        var before = driver.written();

        inForce.set(stricter);
        driver.tick(3);
        assertThat(driver.written()).hasSize(10);
        inForce.set(usual);
        driver.tick(3);

        assertThat(driver.written()).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void registersThatComeBackBeforeTheFirstSliceLeaveNothingBehind() {
        driver.tick(1);
        inForce.set(stricter);
        put(1);
        inForce.set(usual);
        driver.tick(1);

        assertThat(verdicts()).containsExactly(Verdict.REVIEW, Verdict.ALLOW);
    }

    @Test
    void workIsBoundedPerSliceAndGoesOnWhereItWasLeft() {
        put(2 * SLICE + 10);
        driver.tick(4);
        driver.written();

        inForce.set(stricter);
        driver.tick(1);
        assertThat(driver.written()).hasSize(SLICE);
        driver.tick(1);
        assertThat(driver.written()).hasSize(SLICE);
        driver.tick(3);
        assertThat(driver.written()).hasSize(10);
    }

    @Test
    void articlesThatArriveMeanwhileAreDecidedAtOnceAndOnlyOnce() {
        put(2 * SLICE);
        driver.tick(3);
        driver.written();

        inForce.set(stricter);
        driver.tick(1);
        driver.written();
        driver.put(article("behind the slice: 0", 0, "Alibaba spends"));
        driver.put(article("zz ahead of it", 0, "Alibaba spends"));
        driver.put(article(name(2 * SLICE - 1), 1, "Alibaba spends more"));
        assertThat(verdicts()).containsExactly(Verdict.REVIEW, Verdict.REVIEW, Verdict.REVIEW);
        driver.tick(3);

        assertThat(driver.written()).hasSize(SLICE - 1);
        assertThat(read().values()).containsOnly(Verdict.REVIEW);
    }

    @Test
    void aSecondVersionThatArrivesDuringTheFirstWins() {
        put(2 * SLICE);
        driver.tick(3);
        remember();

        inForce.set(stricter);
        driver.tick(1);
        remember();
        inForce.set(SampleRegisters.refusing());
        driver.tick(4);
        remember();

        assertThat(standing).hasSize(2 * SLICE);
        assertThat(standing.values()).containsOnly(Verdict.DENY);
        inForce.set(usual);
        driver.tick(1);
        remember();
        inForce.set(SampleRegisters.refusing());
        driver.tick(4);
        remember();
        assertThat(standing.values()).containsOnly(Verdict.DENY);
        assertThat(read()).isEqualTo(standing);
    }

    @Test
    void whatACrashInTheMiddleLeavesUndoneIsDoneAfterIt(@TempDir Path elsewhere) {
        put(3 * SLICE);
        driver.tick(4);
        driver.written();
        inForce.set(stricter);
        driver.tick(1);
        assertThat(driver.written()).hasSize(SLICE);

        try (var restarted = new ClassifyDriver(inForce::get, elsewhere)) {
            copy(restarted);
            restarted.tick(1);
            assertThat(restarted.written())
                    .hasSize(SLICE)
                    .first()
                    .extracting(decision -> decision.article().id().value())
                    .isEqualTo(name(SLICE));
            restarted.tick(4);
            assertThat(restarted.written()).hasSize(SLICE);
        }
    }

    @Test
    void aVersionThatCameWhileItWasDownIsAppliedAfterTheStart(@TempDir Path elsewhere) {
        put(5);
        driver.tick(2);

        inForce.set(stricter);
        try (var restarted = new ClassifyDriver(inForce::get, elsewhere)) {
            copy(restarted);
            restarted.tick(2);
            assertThat(restarted.written()).hasSize(5);
        }
    }

    @Test
    void aKeptDecisionThatCannotBeReadEndsAsADeadLetterAndTheRestGoesOn() {
        put(3);
        driver.tick(2);
        driver.written();
        driver.kept().put(new ArticleId(name(1)), "torn".getBytes(UTF_8));

        inForce.set(stricter);
        driver.tick(4);

        assertThat(driver.written())
                .extracting(decision -> decision.article().id().value())
                .containsExactly(name(0), name(2));
        assertThat(driver.deadLetters())
                .extracting(letter -> letter.topic() + " " + letter.cause().contains("torn"))
                .containsExactly("decisions true");
        driver.put(article(name(1), 0, "Alibaba spends"));
        assertThat(verdicts()).containsExactly(Verdict.REVIEW);
    }

    private void put(int articles) {
        IntStream.range(0, articles).forEach(number -> driver.put(article(name(number), 0, "Alibaba spends")));
    }

    private static String name(int number) {
        return "c%05d".formatted(number);
    }

    private void copy(ClassifyDriver restarted) {
        try (var all = driver.kept().all()) {
            all.forEachRemaining(entry -> restarted.kept().put(entry.key, entry.value));
        }
        try (var all = driver.progress().all()) {
            all.forEachRemaining(entry -> restarted.progress().put(entry.key, entry.value));
        }
    }

    private List<Verdict> verdicts() {
        return driver.written().stream()
                .map(decision -> decision.verdicts().list())
                .toList();
    }

    private void remember() {
        for (Decision decision : driver.written()) {
            standing.put(decision.article().id(), decision.verdicts().list());
        }
    }

    /// What the store holds.
    private Map<ArticleId, Verdict> read() {
        var read = new HashMap<ArticleId, Verdict>();
        try (var all = driver.kept().all()) {
            all.forEachRemaining(entry -> read.put(
                    entry.key,
                    Json.MAPPER
                            .readValue(entry.value, Decision.class)
                            .verdicts()
                            .list()));
        }
        return read;
    }
}
