package press.masthead.profile.desk.actions;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import press.masthead.model.Edit;
import press.masthead.model.Edit.Action;
import press.masthead.model.EditId;
import press.masthead.model.Seen;

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

    /// Does it, unless somebody else changed one of its items first.
    public synchronized Outcome perform(Act act) {
        if (isDone(act.name())) {
            return new Outcome.Done(act.name());
        }
        var since = act.seen().entrySet().stream()
                .flatMap(seen -> since(seen.getKey(), Seen.of(seen.getValue()).edit()))
                .filter(edit -> !edit.editor().equals(act.editor()))
                .toList();
        if (!since.isEmpty()) {
            return new Outcome.Overtaken(since);
        }
        edits.publish(made(act, clock.instant()));
        return new Outcome.Done(act.name());
    }

    public boolean isDone(String act) {
        return !log.act(act).isEmpty();
    }

    /// Undoes what still holds of an act; tells how many edits that were.
    public synchronized int undo(String act, String name, String editor) {
        var steps = log.act(act).stream()
                .filter(log::holds)
                .map(edit -> new Step(ItemKey.of(edit), new Action.Undo(edit.id()), "undo"))
                .toList();
        if (!steps.isEmpty() && !isDone(name)) {
            edits.publish(made(new Act(name, editor, Map.of(), steps), clock.instant()));
        }
        return steps.size();
    }

    /// The last act of an editor that an undo would undo.
    public Optional<Edit> undoable(String editor) {
        Predicate<Edit> own = edit -> edit.editor().equals(editor) && !(edit.action() instanceof Action.Undo);
        return log.latest(own.and(log::holds), 1).stream().findFirst();
    }

    /// What an editor who looks at the item now sees of it.
    ///
    /// @param content of what is asked; empty where that is not at hand
    public String seen(ItemKey item, String content) {
        return new Seen(log.last(item), content).text();
    }

    private Stream<Edit> since(ItemKey item, String edit) {
        var history = log.of(item);
        var seen = 0;
        for (var index = 0; index < history.size(); index++) {
            if (history.get(index).id().value().equals(edit)) {
                seen = index + 1;
            }
        }
        return history.subList(seen, history.size()).stream();
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
                    act.seen().getOrDefault(step.item(), ""),
                    alone ? "" : act.name()));
        }
        return made;
    }
}
