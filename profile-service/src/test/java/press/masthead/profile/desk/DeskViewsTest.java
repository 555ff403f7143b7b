package press.masthead.profile.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /// A page's text, without its tags.
    private String text(String path) throws IOException {
        return client.get(path, editor).body().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }
}
