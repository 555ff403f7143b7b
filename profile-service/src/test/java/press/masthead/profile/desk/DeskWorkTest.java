package press.masthead.profile.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import press.masthead.model.ArticleId;
import press.masthead.model.Edit;
import press.masthead.model.Edit.Action;
import press.masthead.model.MatchType;
import press.masthead.model.Tier;
import press.masthead.profile.Sample;
import press.masthead.profile.desk.actions.Dates;
import press.masthead.profile.desk.actions.ItemKey;

/// Every action of an editor in a real browser, by keys alone and by the pointer.
class DeskWorkTest extends DeskInChromium {
    private static final String LINE = "/items/alibaba-qwen/l1";

    @Test
    void afterAnActTheNextItemIsThere() {
        var page = chromium.editor(desk, "anna");
        var first = shown(page);
        page.keyboard().press("a");
        told(page, "anna approved it");

        assertThat(shown(page)).isNotEqualTo(first);
        assertThat(page.locator("#waiting")).hasText("9");
        assertThat(page.locator("#announcer")).containsText("anna approved it");
        assertThat(desk.edits().getFirst().editor()).isEqualTo("anna");
        assertThat(desk.edits().getFirst().answersTo()).startsWith("sha256:");
        assertThat(focus(page)).isEqualTo("at-" + shown(page));
    }

    @ParameterizedTest
    @EnumSource
    void itemsAreApprovedAndRejectedAndCalledBack(Hands hands) {
        var page = at("/queue");
        hands.press(page.locator("#approve"));
        told(page, "approved it");
        var rejected = shown(page);
        hands.press(page.locator("#reject-button"));
        hands.press(page.locator("#why-1"));
        told(page, "rejected it");
        assertThat(page.locator("#waiting")).hasText("8");
        hands.undo(page);
        told(page, "undid");
        assertThat(page.locator("#waiting")).hasText("9");
        assertThat(row(page, rejected)).isVisible();

        assertThat(actions()).startsWith(new Action.Approve(), new Action.Remove("NOT_ABOUT"));
        assertThat(desk.edits().get(1).reason()).isEqualTo("Not about this company");
        assertThat(desk.edits().getFirst().action())
                .isEqualTo(new Action.Undo(desk.edits().get(1).id()));
    }

    @ParameterizedTest
    @EnumSource
    void aCompanyIsAddedToAnItemAndAnItemMovesAndIsMovedBack(Hands hands) {
        var item = "alibaba-qwen/w1";
        var page = at("/queue?item=" + item);
        hands.press(page.locator("#move-button"));
        hands.write(page.locator("#move-company"), "nvidia");
        hands.choose(page.locator("#move-type"), "TOPIC");
        hands.tick(page.locator("#move-keep"));
        hands.press(page.locator("#move button.main"));
        told(page, "added it");
        assertThat(actions()).containsExactly(new Action.Add(MatchType.TOPIC));
        page.navigate(desk.address() + "/queue?item=" + item);
        hands.press(page.locator("#move-button"));
        hands.write(page.locator("#move-company"), "nvidia");
        hands.press(page.locator("#move button.main"));
        told(page, "moved it away, added it");
        assertThat(row(page, item)).hasCount(0);
        hands.undo(page);
        told(page, "undid");

        assertThat(actions().subList(1, 3))
                .containsExactly(new Action.Remove("MOVED"), new Action.Add(MatchType.PRODUCT));
        assertThat(desk.edits()).extracting(Edit::company).contains(Sample.NVIDIA.slug());
        assertThat(desk.edits()).hasSize(5);
        assertThat(row(page, item)).isVisible();
    }

    @ParameterizedTest
    @EnumSource
    void wordingLabelAndDateAreEditedAtOnce(Hands hands) {
        var page = at("/queue");
        var item = shown(page);
        hands.press(page.locator("#edit-button"));
        hands.write(page.locator("#edit-headline"), "Other words");
        hands.write(page.locator("#edit-gist"), "What it says");
        hands.write(page.locator("#edit-label"), "May 2026");
        hands.write(page.locator("#edit-published"), "2026-05-14");
        hands.press(page.locator("#edit button.main"));
        told(page, "reworded it: Other words, labelled it May 2026, dated it");

        assertThat(shown(page)).isEqualTo(item);
        assertThat(actions())
                .containsExactly(
                        new Action.Rewrite("Other words", "What it says"),
                        new Action.Relabel("May 2026"),
                        new Action.Redate(Dates.read("2026-05-14")));
    }

    @ParameterizedTest
    @EnumSource
    void aLineIsPinnedAndLetGoMergedAndSplit(Hands hands) {
        var page = at(LINE);
        hands.press(page.locator("#pin-button"));
        hands.write(page.locator("#pin-position"), "2");
        hands.press(page.locator("#pin button.main"));
        toldInPlace(page, "pinned it at place 2");
        hands.press(page.locator("#pin-button"));
        hands.press(page.locator("#unpin"));
        toldInPlace(page, "let it go from its place");
        hands.press(page.locator("#story-button"));
        hands.choose(page.locator("#merge-with"), "l2");
        hands.press(page.locator("#merge"));
        toldInPlace(page, "merged it with l2");
        hands.press(page.locator("#story-button"));
        hands.press(page.locator("#split"));
        toldInPlace(page, "split");

        assertThat(actions())
                .containsExactly(
                        new Action.Pin(2),
                        new Action.Unpin(),
                        new Action.Merge(new ArticleId("l2")),
                        new Action.Split());
    }

    @ParameterizedTest
    @EnumSource
    void anItemIsNotedRetieredLeftToTheMachineCorrectedAndKilled(Hands hands) {
        var page = at(LINE);
        hands.press(page.locator("#rest-button"));
        hands.write(page.locator("#note-text"), "Ask the desk in Hong Kong");
        hands.press(page.locator("#note"));
        toldInPlace(page, "noted: Ask the desk");
        hands.press(page.locator("#rest-button"));
        hands.choose(page.locator("#retier-tier"), "COMMENTARY");
        hands.press(page.locator("#retier"));
        toldInPlace(page, "counted its outlet as commentary");
        hands.press(page.locator("#rest-button"));
        hands.press(page.locator("#restore"));
        toldInPlace(page, "left it to the machine");
        hands.press(page.locator("#rest-button"));
        hands.write(page.locator("#correct-changed"), "It was 38.6 billion.");
        hands.press(page.locator("#correct"));
        toldInPlace(page, "marked a correction: It was 38.6 billion.");
        hands.press(page.locator("#rest-button"));
        hands.write(page.locator("#kill-notice"), "Withdrawn.");
        hands.press(page.locator("#kill"));
        assertThat(page.locator("#kill-sure")).isFocused();
        assertThat(actions()).hasSize(4);
        hands.tick(page.locator("#kill-sure"));
        hands.press(page.locator("#kill"));
        toldInPlace(page, "killed it: Withdrawn.");
        hands.undo(page);
        toldInPlace(page, "undid");

        var done = List.<Action>of(
                new Action.Note("Ask the desk in Hong Kong"),
                new Action.Retier(Tier.COMMENTARY),
                new Action.Restore(),
                new Action.Correct("It was 38.6 billion."));
        assertThat(actions()).startsWith(done.toArray(Action[]::new)).contains(new Action.Kill("Withdrawn."));
        assertThat(desk.log.holding(ItemKey.of(desk.edits().getFirst())))
                .extracting(Edit::action)
                .containsExactlyElementsOf(done);
    }

    @ParameterizedTest
    @EnumSource
    void linesAreReorderedAndEditedWhereTheyStand(Hands hands) {
        var page = at("/lists/alibaba-qwen");
        hands.press(page.locator("#down-l3"));
        told(page, "pinned it at place 2");
        hands.press(page.locator("#down-l3"));
        told(page, "pinned it at place 3");
        assertThat(page.locator("#line-l3")).isFocused();
        hands.press(page.locator("#up-l1"));
        told(page, "pinned it at place 1");
        assertThat(page.locator(".lines .headline a").all())
                .extracting(line -> line.getAttribute("id"))
                .containsExactly("line-l1", "line-l2", "line-l3");
        hands.press(page.locator("#edit-l2"));
        assertThat(page.locator("#line-headline")).isFocused();
        var gist = page.locator("#line-gist").inputValue();
        hands.write(page.locator("#line-headline"), "The line in other words");
        hands.press(page.locator("#line-save"));
        assertThat(page.locator("#line-l2")).hasText("The line in other words");

        assertThat(actions())
                .containsExactly(
                        new Action.Pin(2),
                        new Action.Pin(3),
                        new Action.Pin(1),
                        new Action.Rewrite("The line in other words", gist));
    }

    @ParameterizedTest
    @EnumSource
    void oneActDecidesAllOfAFilterAndOneUndoTakesItBack(Hands hands) {
        var page = at("/queue");
        hands.press(page.locator("#search"));
        hands.write(page.locator("#search"), "nvidia tells");
        hands.press(page.locator("#filter"));
        assertThat(page.locator("#total")).hasText("2 wait here");
        hands.press(page.locator("#bulk"));
        assertThat(page.locator("h1")).hasText("2 at once");
        assertThat(page.locator("tbody tr")).hasCount(2);
        hands.press(page.locator("#bulk-reject"));
        told(page, "2 articles");
        assertThat(page.locator("#waiting")).hasText("8");
        hands.undo(page);
        assertThat(page.locator("#waiting")).hasText("10");

        assertThat(desk.edits()).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource
    void anEarlierActIsUndoneFromTheAuditAndFromItsItem(Hands hands) {
        desk.publish(List.of(
                Sample.edit("first", 0, "w1", new Action.Approve()),
                Sample.edit("second", 1, "w2", new Action.Approve())));
        var page = at("/audit?editor=editor");
        hands.press(page.locator("tbody tr").last().locator("button"));
        told(page, "undid");
        assertThat(page.locator("#done")).isFocused();
        page.navigate(desk.address() + "/items/alibaba-qwen/w2");
        hands.press(page.locator("#undo-second"));
        told(page, "undid");
        assertThat(page.locator("#past")).isFocused();
        page.navigate(desk.address() + "/queue");

        assertThat(row(page, "alibaba-qwen/w1")).isVisible();
        assertThat(row(page, "alibaba-qwen/w2")).isVisible();
        assertThat(page.locator("#waiting")).hasText("10");
    }

    @ParameterizedTest
    @EnumSource
    void aRejectedOutletLeadsToAChangeOfItsRegisterThatIsTried(Hands hands) {
        DeskPast.put(desk);
        desk.decide(Sample.article("p1").outlet("ledger", Tier.NAMED_PRESS).decided());
        var page = at("/items/alibaba-qwen/p1");
        hands.press(page.locator("#reject-button"));
        hands.press(page.locator("#why-6"));
        told(page, "rejected");
        page.navigate(desk.address() + "/items/alibaba-qwen/p1");
        hands.press(page.locator("#always"));
        hands.choose(page.locator("#tier"), "EXCLUDED");
        hands.press(page.locator("#show"));

        assertThat(page.locator("ins")).containsText("tier: excluded");
        assertThat(page.locator("#file"))
                .hasAttribute("href", "/candidates/alibaba-qwen/p1/outlets.yaml?tier=EXCLUDED");
        hands.press(page.locator("#begin"));
        assertThat(page.locator("#trial")).containsText("700 articles decided again so far");
        assertThat(page.locator("#back-test")).isFocused();
        history.release();
        assertThat(page.locator("#trial")).containsText("2 of 1200 articles would be decided otherwise.");
        assertThat(page.locator("#announcer")).containsText("2 of 1200 articles");
    }

    private static void told(Page page, String words) {
        assertThat(page.locator("#flash")).containsText(words);
    }

    /// Told, and the keyboard's place is not lost.
    private static void toldInPlace(Page page, String words) {
        told(page, words);
        assertThat(page.locator(":focus")).hasCount(1);
    }

    private static Locator row(Page page, String item) {
        return page.locator("[id='at-" + item + "']");
    }
}
