package press.masthead.profile.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.masthead.model.Edit.Action;
import press.masthead.model.Tier;
import press.masthead.model.register.Outlet;
import press.masthead.model.register.Registers;
import press.masthead.profile.Sample;
import press.masthead.profile.desk.backtests.BackTester;
import press.masthead.profile.desk.backtests.SampleReport;

/// Register changes tried from their pages.
class TrialsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String CANDIDATE = "/candidates/alibaba-qwen/p1";
    private static final String SUGGESTION = "/suggestions/quayside.example";

    private final Semaphore goOn = new Semaphore(0);
    private TestDesk desk = TestDesk.open(List.of());
    private RawClient client = new RawClient(desk.address());
    private List<Outlet> asked = List.of();

    @BeforeEach
    void open() {
        desk.close();
        desk = TestDesk.open(DeskItems.unknown(), this::test);
        client = new RawClient(desk.address());
        DeskPast.put(desk);
        desk.decide(Sample.article("p1").outlet("ledger", Tier.NAMED_PRESS).decided());
        desk.publish(List.of(Sample.edit("rejects-p1", 0, "p1", new Action.Remove("UNRELIABLE"))));
        desk.publish(DeskItems.approvals(DeskItems.unknown()));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private BackTester.Tried test(Registers candidate, LongConsumer decided) throws InterruptedException {
        asked = candidate.outlets();
        decided.accept(700);
        goOn.acquire();
        return SampleReport.tried();
    }

    @Test
    void aCandidateIsTriedAndItsReportShown() throws IOException {
        var anna = client.signedIn("anna");
        assertThat(page(CANDIDATE + "?tier=EXCLUDED", anna)).contains("Try it on all history");
        assertThat(post(CANDIDATE, "EXCLUDED", "begin", anna).header("Location"))
                .endsWith(CANDIDATE + "?tier=EXCLUDED");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(page(CANDIDATE + "?tier=EXCLUDED", anna))
                        .contains("anna’s, begun", "700 articles decided again so far", "Stop it"));
        assertThat(asked).extracting(Outlet::tier).containsExactly(Tier.EXCLUDED);
        goOn.release();
        await().atMost(PATIENCE).until(() -> desk.tests.running().isEmpty());

        assertThat(page(CANDIDATE + "?tier=EXCLUDED", client.signedIn("bo")))
                .contains(
                        "anna’s, done",
                        "3 records cannot be read and are left out.",
                        "2 of 1200 articles would be decided otherwise.",
                        "the machine agrees on 8 of 10 (80 %, 95 % interval 49 % to 94 %), 1 left to them",
                        "it agrees on 9 of 10",
                        "May it stand in the list? would be “may” would be “ask” would be “may not” is “may” 900 0 2",
                        "alibaba-qwen: 902 articles become 900",
                        "2 vanish: Qwen &lt;b&gt;grows&lt;/b&gt; Evening Ledger excluded 通义千问扩大测试",
                        "Try it again")
                .doesNotContain("be cited for commentary?", "nvidia: 40", "no named author");
        assertThat(page(CANDIDATE + "?tier=PRIMARY", anna)).doesNotContain("would be decided otherwise");
    }

    @Test
    void oneChangeIsTriedAtATimeAndMayBeStopped() throws IOException {
        var anna = client.signedIn("anna");
        var bo = client.signedIn("bo");
        post(SUGGESTION, "NAMED_PRESS", "begin", anna);
        assertThat(page(CANDIDATE, bo))
                .contains("anna has another change tried just now")
                .doesNotContain("Try it");
        post(CANDIDATE, "EXCLUDED", "begin", bo);
        assertThat(page(CANDIDATE, bo)).contains("anna has another change tried");
        assertThat(asked).hasSize(2);
        post(SUGGESTION, "NAMED_PRESS", "stop", bo);
        await().atMost(PATIENCE).until(() -> desk.tests.running().isEmpty());

        assertThat(page(SUGGESTION, anna)).contains("anna’s ended without a report", "It was stopped.", "Try it again");
        assertThat(page(CANDIDATE, bo)).contains("Try it on all history");
    }

    @Test
    void whatIsInForceByNowIsNotWhatWasTried() throws IOException {
        var anna = client.signedIn("anna");
        goOn.release();
        post(SUGGESTION, "COMMENTARY", "begin", anna);
        await().atMost(PATIENCE).until(() -> desk.tests.running().isEmpty());
        assertThat(page(SUGGESTION + "?tier=COMMENTARY", anna)).contains("would be decided otherwise");
        DeskPast.applyAnotherPolicy(desk);

        assertThat(page(SUGGESTION + "?tier=COMMENTARY", anna))
                .contains("Try it on all history")
                .doesNotContain("would be decided otherwise");
    }

    @Test
    void onlyWhoMayEditTriesAnything() throws IOException {
        var viewer = client.signedIn(TestDesk.VIEWER);
        assertThat(post(CANDIDATE, "EXCLUDED", "begin", viewer).status()).isEqualTo(403);
        assertThat(post(SUGGESTION, "NAMED_PRESS", "begin", viewer).status()).isEqualTo(403);
        assertThat(client.post(CANDIDATE + "/backtest?tier=EXCLUDED", client.signedIn("anna"), Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(post(CANDIDATE, "COMMENTARY", "begin", client.signedIn("anna"))
                        .status())
                .isEqualTo(404);

        assertThat(desk.tests.running()).isEmpty();
    }

    private RawClient.Answer post(String change, String tier, String verb, Map<String, String> headers)
            throws IOException {
        var form = Map.of("form_token", client.formToken(headers), "verb", verb);
        return client.post(change + "/backtest?tier=" + tier, headers, form);
    }

    /// A page's text, without its tags.
    private String page(String path, Map<String, String> headers) throws IOException {
        return client.get(path, headers).body().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }
}
