package press.masthead.profile.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.masthead.model.ArticleId;
import press.masthead.model.CompanySlug;
import press.masthead.model.CoverageList;
import press.masthead.model.Edit;
import press.masthead.model.EditId;
import press.masthead.model.Tier;
import press.masthead.profile.Sample;
import press.masthead.profile.desk.pages.Frame;
import press.masthead.profile.desk.pages.Knowledge;

/// What the desk shows besides the queue, as its pages' text.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskViewsTest {
    private final TestDesk desk = TestDesk.open(DeskItems.all());
    private final RawClient client = new RawClient(desk.address());
    private final Map<String, String> editor = new LinkedHashMap<>();

    @BeforeAll
    void signIn() throws IOException {
        DeskPast.put(desk);
        editor.putAll(client.signedIn("anna"));
    }

    @AfterAll
    void close() {
        desk.close();
    }

    @Test
    void anItemTellsItsStoryWithHowAlikeItsTextsAre() throws IOException {
        assertThat(text("/items/" + DeskPast.CARRIED))
                .contains(
                        "Evening Ledger 3 the origin",
                        "Morning Ledger tells the same as Evening Ledger 3, 100 % alike",
                        "20 Nov 2026, 09:00 UTC the machine left it out of the list (outlet unknown)",
                        "20 Nov 2026, 09:00 UTC the machine put it below the line of its story");
        assertThat(text("/items/alibaba-qwen/l1")).contains("No other article tells its story.");
    }

    @Test
    void anItemShowsAllThatAnEditorDecidesBy() throws IOException {
        assertThat(client.get("/items/alibaba-qwen/w1", editor).body())
                .contains(
                        "rollout of <mark class=\"alias\" title=\"alibaba-qwen: Qwen\">Qwen</mark> in its stores",
                        "<mark class=\"credit\" title=\"where the text is from\">Jane Doe</mark>",
                        "<mark class=\"genre\" title=\"what sort of text it is\">AnalysisNewsArticle</mark>",
                        "<a id=\"original\" href=\"https://")
                .contains("target=\"_blank\" rel=\"noopener noreferrer\">Original");
        assertThat(text("/items/alibaba-qwen/w1"))
                .contains(
                        "Harbour Gazette 1 · unlisted · Jane Doe · 10 Nov 2026",
                        "Shoppers can ask Qwen what to buy",
                        "stand in the list ask be cited for commentary ask",
                        "support a figure ask be the source of a figure ask",
                        "The outlet is not in the register yet. OUTLET_UNKNOWN",
                        "no wire aggregator repost the text is the outlet's own",
                        "cannot tell no named author the feed prints no credit",
                        "yes unsourced round up it names no source",
                        "alibaba-qwen 98 % 80 % its product nvidia 90 % 20 %, a mention a topic of its",
                        "On approval It joins Alibaba Qwen’s list at about line");
    }

    @Test
    void anItemInDoubtOfItsStoryNamesTheOther() throws IOException {
        DeskItems.doubtful().forEach(desk::decide);

        assertThat(text("/items/alibaba-qwen/d2"))
                .contains(
                        "One story or two? The machine takes it for another story than"
                                + " Alibaba rents a shipyard in Rotterdam to cool its servers Harbour Gazette , but only just",
                        "One story with Harbour Gazette’s",
                        "Two stories");
        assertThat(text("/items/alibaba-qwen/d1")).doesNotContain("One story or two?");
        assertThat(client.get("/queue.json?why=story", editor).body())
                .contains("\"article\":\"d2\"", "\"other\":\"d1\"", "\"why\":[\"story\"]");
        assertThat(client.get("/items/alibaba-qwen/d2", client.signedIn(TestDesk.VIEWER))
                        .body())
                .contains("One story or two?")
                .doesNotContain("id=\"one-story\"");
    }

    @Test
    void anItemTellsWhatItsPageSaysOfIt() throws IOException {
        assertThat(text("/items/alibaba-qwen/w1"))
                .contains("Beside the text Type, as the page tells it AnalysisNewsArticle")
                .doesNotContain("Section, as the page tells it");
        assertThat(text("/items/alibaba-qwen/l1")).doesNotContain("Beside the text");
    }

    @ParameterizedTest
    @CsvSource({
        "JSON, coverage.json, \"\"entries\"\":",
        "JSON_FEED, coverage.feed.json, https://jsonfeed.org/version/1.1",
        "ATOM, coverage.atom, http://www.w3.org/2005/Atom",
        "RSS, coverage.rss, &lt;rss ",
        "HTML, coverage.html, &lt;details",
        "nothing, coverage.html, &lt;details"
    })
    void aListIsShownAsEachOfItsOutputs(String format, String address, String within) throws IOException {
        assertThat(client.get("/lists/alibaba-qwen/outputs?as=" + format, editor)
                        .body())
                .contains("http://127.0.0.1:8450/v1/companies/alibaba-qwen/" + address)
                .contains(within.replace("\"\"", "\""))
                .contains("Alibaba opens the weights of a Qwen model, part 1")
                .doesNotContain("<details class=\"coverage", "<feed", "<rss");
        assertThat(client.get("/lists/nobody/outputs?as=" + format, editor).status())
                .isEqualTo(404);
    }

    @Test
    void registersTellWhoChangedWhat() throws IOException {
        assertThat(text("/registers")).contains("outlets 2 anna sha256:", "in force", "policy 1 not told");
        assertThat(text("/registers/OUTLETS/2"))
                .contains(
                        "by anna", "ledger changed", "tier: \"named_press\" \"commentary\"", "hosts: [ledger.example]");
        assertThat(text("/registers/OUTLETS/1")).contains("It is the first version");
        assertThat(client.get("/registers/OUTLETS/3", editor).status()).isEqualTo(404);
        assertThat(client.get("/registers/NOTHING/1", editor).status()).isEqualTo(404);
    }

    @Test
    void aRejectionCanBecomeACandidateForTheRegister() throws IOException {
        var item = "/items/alibaba-qwen/p1";
        var candidate = "/candidates/alibaba-qwen/p1";
        desk.decide(Sample.article("p1").outlet("ledger", Tier.NAMED_PRESS).decided());
        assertThat(text(item)).doesNotContain("Always treat");
        desk.publish(List.of(rejection()));
        assertThat(client.get(item, editor).body())
                .contains("href=\"" + candidate + "\"")
                .contains("Always treat ledger as …");

        assertThat(text(candidate + "?tier=EXCLUDED"))
                .contains(
                        "- - {id: ledger, names: [Evening Ledger], hosts: [ledger.example], tier: commentary",
                        "+ - {id: ledger, names: [Evening Ledger], hosts: [ledger.example], tier: excluded",
                        "./masthead backtest candidate",
                        "No published line of Alibaba Qwen is ledger’s by the machine’s word alone.");
        var file = client.get(candidate + "/outlets.yaml?tier=EXCLUDED", editor);
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"outlets.yaml\"");
        assertThat(file.body()).contains("tier: excluded").doesNotContain("commentary");
        assertThat(text(candidate + "?tier=COMMENTARY")).contains("There is none to write");
        assertThat(client.get(candidate + "/outlets.yaml?tier=COMMENTARY", editor)
                        .status())
                .isEqualTo(404);
        assertThat(client.get(candidate + "?tier=UNLISTED", editor).status()).isEqualTo(400);
        assertThat(client.get("/candidates/alibaba-qwen/w1", editor).status()).isEqualTo(404);
        assertThat(client.get("/candidates/alibaba-qwen/nothing", editor).status())
                .isEqualTo(404);
        assertThat(client.get(candidate, client.signedIn(TestDesk.VIEWER)).status())
                .isEqualTo(403);
        assertThat(text("/registers")).doesNotContain("outlets 3");
    }

    @Test
    void anOutletThatEditorsKeepApprovingIsSuggestedAsACandidate() throws IOException {
        assertThat(text("/suggestions")).contains("There are none");
        DeskItems.unknown().forEach(desk::decide);
        desk.publish(DeskItems.approvals(DeskItems.unknown()));
        var change = "/suggestions/quayside.example";

        assertThat(text("/suggestions"))
                .contains(
                        "quayside.example Approved 4 times, rejected 0. Some that were approved: What Qwen does for the harbour, part 1",
                        "./masthead suggest");
        assertThat(client.get("/registers", editor).body()).contains("href=\"/suggestions\"");
        assertThat(text(change))
                .contains(
                        "Editors approved 4 of its articles and rejected 0.",
                        "+ - {id: quayside-example, names: [\"Quayside Courier\"],"
                                + " hosts: [\"quayside.example\"], tier: named_press, role: newsroom, language: en}",
                        "./masthead backtest candidate",
                        "./masthead registers apply candidate");
        var file = client.get(change + "/outlets.yaml?tier=COMMENTARY", editor);
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"outlets.yaml\"");
        assertThat(file.body()).contains("{id: quayside-example", "tier: commentary, role: newsroom", "{id: ledger,");
        assertThat(client.get("/suggestions/nobody.example", editor).status()).isEqualTo(404);
        assertThat(client.get(change + "?tier=UNLISTED", editor).status()).isEqualTo(400);
        var viewer = client.signedIn(TestDesk.VIEWER);
        assertThat(client.get(change, viewer).status()).isEqualTo(403);
        assertThat(client.get(change + "/outlets.yaml", viewer).status()).isEqualTo(403);
        assertThat(client.get("/suggestions", viewer).body()).doesNotContain("href=\"" + change);
        assertThat(text("/registers")).doesNotContain("outlets 3");
    }

    @Test
    void everyPageSaysWhatItMayBeMissing() throws IOException {
        assertThat(text("/queue")).doesNotContain("may be old", "still being read");
        desk.knowledge.set(Knowledge.COMING);
        assertThat(text("/audit")).contains("The lists are still being read").doesNotContain("may be old");
        desk.knowledge.set(Knowledge.OLD);
        assertThat(text("/lists")).contains("What is shown may be old").doesNotContain("still being read");
        desk.knowledge.set(Knowledge.CURRENT);
    }

    @Test
    void listsAreShownByCompanyAndOnFromAnyOfThem() throws IOException {
        assertThat(text("/lists"))
                .contains("Company Lines Alibaba Qwen", "NVIDIA")
                .doesNotContain("More companies");
        assertThat(client.get("/lists?cursor=alibaba-qwen", editor).body())
                .contains("href=\"/lists/nvidia\"")
                .doesNotContain("href=\"/lists/alibaba-qwen\"");
    }

    @Test
    void aPageOfListsTellsWhereTheNextBegins() {
        var frame = new Frame("", "", "", "", false, false, "", 0, Knowledge.CURRENT, null, null, "");
        var lists = IntStream.range(0, CompaniesPage.SHOWN + 1)
                .mapToObj(number -> new CoverageList(new CompanySlug("c%03d".formatted(number)), "", List.of(), 0, ""))
                .toList();

        assertThat(CompaniesPage.of(frame, lists).next()).isEqualTo("c099");
        assertThat(CompaniesPage.of(frame, lists.subList(0, CompaniesPage.SHOWN))
                        .next())
                .isEmpty();
    }

    @Test
    void theAuditTellsWhatTheMachineDid() throws IOException {
        assertThat(text("/audit?editor=the+machine&q=part+2"))
                .contains("the machine alibaba-qwen made it a line of the list: Alibaba opens the weights")
                .doesNotContain("part 1");
        assertThat(text("/audit?editor=bo")).doesNotContain("made it a line");
        assertThat(client.get("/audit.csv", editor).body()).contains("\"the machine\",\"alibaba-qwen\",\"l2\"");
        assertThat(client.get("/audit.jsonl", editor).body())
                .contains(
                        "\"editor\":\"the machine\",\"company\":\"alibaba-qwen\",\"article\":\"l2\",\"kind\":\"joined\"");
    }

    private static Edit rejection() {
        return new Edit(
                new EditId("rejects-p1"),
                Sample.QWEN.slug(),
                new ArticleId("p1"),
                "anna",
                Instant.parse("2026-11-24T09:00:00Z"),
                "",
                new Edit.Action.Remove("UNRELIABLE"),
                "",
                "");
    }

    /// A page's text, without its tags.
    private String text(String path) throws IOException {
        return client.get(path, editor).body().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }
}
