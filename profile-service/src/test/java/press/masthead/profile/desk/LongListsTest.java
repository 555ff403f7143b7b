package press.masthead.profile.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import press.masthead.model.Edit.Action;
import press.masthead.profile.Sample;

/// A list that is longer than what is published of it at once, by links alone.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongListsTest {
    private static final String LIST = "/lists/alibaba-qwen";
    private static final Pattern LINE = Pattern.compile("id=\"line-([^\"]+)\"");
    private static final Pattern NEXT = Pattern.compile("id=\"more\" href=\"([^\"]+)\"");

    private final TestDesk desk = TestDesk.open(IntStream.range(0, 620)
            .mapToObj(number -> Sample.article("a%03d".formatted(number))
                    .headline("Ship %03d leaves harbour %03d".formatted(number, number * 7 % 620))
                    .published(Sample.at("2026-03-%02dT%02d:00:00Z".formatted(1 + number / 24, number % 24)))
                    .decided())
            .toList());
    private final RawClient client = new RawClient(desk.address());
    private Map<String, String> editor = Map.of();

    @BeforeAll
    void signIn() throws IOException {
        editor = client.signedIn("anna");
    }

    @AfterAll
    void close() {
        desk.close();
    }

    @Test
    void everyLineIsReachedByLinks() throws IOException {
        var lines = new ArrayList<String>();
        var leads = new ArrayList<String>();
        for (var address = LIST; !address.isEmpty(); ) {
            var page = page(address);
            lines.addAll(found(LINE, page));
            leads.add(page.replaceAll("(?s).*<p class=\"lead\">([^<]*)\\. <a.*", "$1"));
            address = String.join("", found(NEXT, page));
        }

        assertThat(lines)
                .hasSize(620)
                .doesNotHaveDuplicates()
                .startsWith("a619", "a618")
                .endsWith("a001", "a000");
        assertThat(leads)
                .hasSize(7)
                .startsWith("620 lines, as the website shows them; here 1 to 100")
                .endsWith("620 lines, as the website shows them; here 601 to 620");
    }

    @Test
    void aLineFarDownIsEditedWhereItStandsAndItsPageComesBack() throws IOException {
        var address = LIST;
        while (!page(address).contains("id=\"line-a010\"")) {
            address = found(NEXT, page(address)).getFirst();
        }
        var page = page(address + "&edit=a010");
        var form = page.substring(page.indexOf("action=\"/items/alibaba-qwen/a010/edit\""));

        assertThat(page).contains("<span class=\"place\">610</span>");
        var answer = client.post("/items/alibaba-qwen/a010/edit", editor, fields(form));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).contains(address);
        assertThat(desk.edits().getFirst().action()).isEqualTo(new Action.Rewrite("Other words", ""));
        assertThat(page(address)).contains(">Other words</a>");
    }

    private static Map<String, String> fields(String form) {
        return Map.of(
                "form_token", field(form, "form_token"),
                "act", field(form, "act"),
                "seen", field(form, "seen"),
                "to", field(form, "to"),
                "headline", "Other words",
                "gist", "");
    }

    private static String field(String form, String name) {
        return found(Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\""), form)
                .getFirst();
    }

    private static List<String> found(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(result -> result.group(1)).toList();
    }

    private String page(String address) throws IOException {
        return client.get(address, editor).body();
    }
}
