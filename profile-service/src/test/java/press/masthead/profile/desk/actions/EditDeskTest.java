package press.masthead.profile.desk.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import press.masthead.model.ArticleId;
import press.masthead.model.Edit;
import press.masthead.model.Edit.Action;
import press.masthead.profile.Sample;
import press.masthead.profile.desk.actions.EditDesk.Outcome;

class EditDeskTest {
    private static final ItemKey ITEM = new ItemKey(Sample.QWEN.slug(), new ArticleId("a"));

    private final EditLog log = new EditLog();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-24T09:00:00Z"));
    private final EditDesk desk =
            new EditDesk(log, edits -> edits.forEach(log::add), () -> now.updateAndGet(at -> at.plusSeconds(1)));

    @Test
    void aFormSentTwiceActsOnce() {
        assertThat(perform("one", "anna", "", new Action.Approve())).isEqualTo(new Outcome.Done("one"));
        assertThat(perform("one", "anna", "", new Action.Approve())).isEqualTo(new Outcome.Done("one"));

        assertThat(log.size()).isEqualTo(1);
    }

    @Test
    void whoWasOvertakenIsToldWhatTheOtherDid() {
        perform("one", "anna", "sha256:0", new Action.Approve());

        var outcome = perform("two", "bo", "sha256:0", new Action.Remove("REPOST"));
        assertThat(outcome).isEqualTo(new Outcome.Overtaken(log.of(ITEM)));
        assertThat(log.size()).isEqualTo(1);
        assertThat(perform("two", "bo", "one", new Action.Remove("REPOST"))).isEqualTo(new Outcome.Done("two"));
    }

    @Test
    void onesOwnEditsOvertakeNobody() {
        perform("one", "anna", "", new Action.Note("first"));

        assertThat(perform("two", "anna", "", new Action.Note("second"))).isEqualTo(new Outcome.Done("two"));
    }

    @Test
    void ofManyItemsNoneIsDoneWhereSomebodyWasFasterWithOne() {
        var other = new ItemKey(Sample.NVIDIA.slug(), new ArticleId("a"));
        var steps = List.of(new Step(other, new Action.Approve(), ""), new Step(ITEM, new Action.Approve(), ""));
        var bulk = new Act("bulk", "bo", Map.of(other, "sha256:1", ITEM, "sha256:2"), steps);
        perform("note", "anna", "sha256:2", new Action.Note("Not yet."));

        assertThat(desk.perform(bulk)).isEqualTo(new Outcome.Overtaken(log.of(ITEM)));
        assertThat(log.size()).isEqualTo(1);
    }

    @Test
    void eachEditSaysWhatItsEditorHadSeenOfItsItem() {
        perform("one", "anna", "sha256:1", new Action.Note("first"));
        perform("two", "bo", "one sha256:1", new Action.Approve());

        assertThat(log.of(ITEM)).extracting(Edit::answersTo).containsExactly("sha256:1", "one sha256:1");
    }

    @Test
    void anActIsUndoneWholeAndOnce() {
        var other = new ItemKey(Sample.NVIDIA.slug(), new ArticleId("a"));
        var steps = List.of(new Step(ITEM, new Action.Remove("MOVED"), ""), new Step(other, new Action.Approve(), ""));
        desk.perform(new Act("move", "anna", Map.of(), steps));
        assertThat(desk.undoable("anna").map(EditLog::act)).hasValue("move");

        assertThat(desk.undo("move", "undo", "bo")).isEqualTo(2);
        assertThat(desk.undo("move", "undo-again", "bo")).isZero();
        assertThat(log.holding(ITEM)).isEmpty();
        assertThat(log.holding(other)).isEmpty();
        assertThat(desk.undoable("anna")).isEmpty();
    }

    @Test
    void anUndoCanBeUndone() {
        perform("one", "anna", "", new Action.Approve());
        desk.undo("one", "two", "anna");
        log.add(edit("three", new Action.Undo(log.of(ITEM).getLast().id())));

        assertThat(log.holding(ITEM)).extracting(edit -> edit.id().value()).containsExactly("one");
    }

    private Outcome perform(String name, String editor, String seen, Action action) {
        return desk.perform(new Act(name, editor, Map.of(ITEM, seen), List.of(new Step(ITEM, action, ""))));
    }

    private static Edit edit(String id, Action action) {
        return Sample.edit(id, Integer.MAX_VALUE, "a", action);
    }
}
