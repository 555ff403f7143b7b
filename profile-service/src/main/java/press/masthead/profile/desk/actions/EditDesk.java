package press.masthead.profile.desk.actions;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import press.masthead.model.Edit;
import press.masthead.model.Edit.Action;
import press.masthead.model.EditId;

/// Makes edits of what editors ask for, one act after the other, and tells an editor whose page was overtaken.
public final class EditDesk {
    private final EditLog log;
    private final Edits edits;
    private final InstantSource clock;

    public EditDesk(EditLog log, Edits edits, InstantSource clock) {
        this.log = log;
        this.edits = edits;
        this.clock = clock;
    }

    public sealed interface Outcome {
        record Done(String act) implements Outcome {}

        /// Others changed the item after the editor's page was made; nothing was done.
        record Overtaken(List<Edit> since) implements Outcome {}
    }

    /// Does it, unless somebody else changed the item first.
    public synchronized Outcome perform(ItemKey item, Act act) {
        if (!log.act(act.name()).isEmpty()) {
            return new Outcome.Done(act.name());
        }
        var since = since(item, act);
        if (!since.isEmpty()) {
            return new Outcome.Overtaken(since);
        }
        edits.publish(made(act, clock.instant()));
        return new Outcome.Done(act.name());
    }

    /// Does it over many items, which were shown to the editor as they stand.
    public synchronized void performOnMany(Act act) {
        if (log.act(act.name()).isEmpty()) {
            edits.publish(made(act, clock.instant()));
        }
    }

    /// Undoes what still holds of an act; tells how many edits that were.
    public synchronized int undo(String act, String name, String editor) {
        var steps = log.act(act).stream()
                .filter(log::holds)
                .map(edit -> new Step(ItemKey.of(edit), new Action.Undo(edit.id()), "undo"))
                .toList();
        if (!steps.isEmpty() && log.act(name).isEmpty()) {
            edits.publish(made(new Act(name, editor, "", steps), clock.instant()));
        }
        return steps.size();
    }

    /// The last act of an editor that an undo would undo.
    public Optional<Edit> undoable(String editor) {
        Predicate<Edit> own = edit -> edit.editor().equals(editor) && !(edit.action() instanceof Action.Undo);
        return log.latest(own.and(log::holds), 1).stream().findFirst();
    }

    /// What an editor who looks at the item now has seen of it.
    public Optional<String> seen(ItemKey item) {
        var history = log.of(item);
        return history.isEmpty()
                ? Optional.empty()
                : Optional.of(history.getLast().id().value());
    }

    private List<Edit> since(ItemKey item, Act act) {
        var history = log.of(item);
        var seen = 0;
        for (var index = 0; index < history.size(); index++) {
            if (history.get(index).id().value().equals(act.seen())) {
                seen = index + 1;
            }
        }
        return history.subList(seen, history.size()).stream()
                .filter(edit -> !edit.editor().equals(act.editor()))
                .toList();
    }

    private static List<Edit> made(Act act, Instant now) {
        var alone = act.steps().size() == 1;
        var made = new ArrayList<Edit>();
        for (var step : act.steps()) {
            var id = alone ? act.name() : act.name() + "." + (made.size() + 1);
            made.add(new Edit(
                    new EditId(id),
                    step.item().company(),
                    step.item().article(),
                    act.editor(),
                    now,
                    step.reason(),
                    step.action(),
                    act.seen(),
                    alone ? "" : act.name()));
        }
        return made;
    }
}
