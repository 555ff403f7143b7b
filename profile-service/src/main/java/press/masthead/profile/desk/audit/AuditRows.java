package press.masthead.profile.desk.audit;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import press.masthead.model.Edit;
import press.masthead.model.Edit.Action;
import press.masthead.profile.desk.access.AccessEvent;
import press.masthead.profile.desk.access.AccessLog;
import press.masthead.profile.desk.actions.EditLog;
import press.masthead.profile.desk.pages.Words;
import press.masthead.profile.lists.ListHistory;
import press.masthead.profile.lists.ListView;
import press.masthead.profile.lists.Place;

/// Edits, the machine's own doing and changes of who may use the desk, as one record.
public final class AuditRows {
    private final EditLog edits;
    private final MachineLog machine;
    private final AccessLog access;
    private final ListView lists;

    public AuditRows(EditLog edits, MachineLog machine, AccessLog access, ListView lists) {
        this.edits = edits;
        this.machine = machine;
        this.access = access;
        this.lists = lists;
    }

    /// The latest that the filter takes, the last first.
    public List<AuditRow> latest(AuditFilter filter, int most) {
        return latest(
                filter,
                most,
                edits.latest(filter::takes, most).stream().map(edit -> AuditRow.of(edit, edits.holds(edit))),
                event -> AuditRow.of(event, why(event)),
                AuditRow::of,
                AuditRow::at);
    }

    /// The same, each act of a person at once; the edits of one act by themselves.
    public List<AuditAct> acts(AuditFilter filter, int most) {
        var people = filter.isOfOneAct()
                ? edits.latest(filter::takes, most).stream().map(List::of)
                : edits.latestActs(filter::takes, most).stream();
        return latest(
                        filter,
                        most,
                        people.map(this::whole),
                        event -> AuditAct.of(AuditRow.of(event, why(event))),
                        event -> AuditAct.of(AuditRow.of(event)),
                        act -> act.first().at())
                .stream()
                .map(this::told)
                .toList();
    }

    /// An act of a person, whole.
    public Optional<AuditAct> act(String name) {
        return Optional.of(edits.act(name)).filter(found -> !found.isEmpty()).map(this::whole);
    }

    private AuditAct whole(List<Edit> act) {
        var undone = act.stream()
                .map(Edit::action)
                .filter(Action.Undo.class::isInstance)
                .map(Action.Undo.class::cast)
                .flatMap(undo -> edits.withId(undo.edit()).stream())
                .toList();
        return AuditAct.of(act, act.stream().anyMatch(edits::holds), undone);
    }

    /// With the headline of the one article that an editor did something to. What the machine did tells it anyway.
    private AuditAct told(AuditAct act) {
        if (act.name().isEmpty() || act.isOfSeveral()) {
            return act;
        }
        try {
            return lists.decision(act.first().article())
                    .map(found ->
                            act.about(found.article().headline(), found.facts().language()))
                    .orElse(act);
        } catch (ListView.Unavailable _) {
            return act; // the audit is there while lists are not
        }
    }

    /// The same as records for other programs: an edit and a change of access as their events, the machine's doing
    /// as a [MachineRecord].
    public List<Object> records(AuditFilter filter, int most) {
        return latest(
                        filter,
                        most,
                        edits.latest(filter::takes, most).stream().map(edit -> new Told(edit.at(), edit)),
                        event -> new Told(event.at(), MachineRecord.of(event, why(event))),
                        event -> new Told(event.at(), event),
                        Told::at)
                .stream()
                .map(Told::record)
                .toList();
    }

    /// What people did, with the machine's doing and changes of access put in by time.
    private <T> List<T> latest(
            AuditFilter filter,
            int most,
            Stream<T> people,
            Function<MachineEvent, T> machines,
            Function<AccessEvent, T> accesses,
            Function<T, Instant> at) {
        return Stream.of(
                        people,
                        machine.latest(filter::takes, most).stream().map(machines),
                        access.latest(filter::takes, most).stream().map(accesses))
                .flatMap(Function.identity())
                .sorted(Comparator.comparing(at).reversed())
                .limit(most)
                .toList();
    }

    private record Told(Instant at, Object record) {}

    /// As the article's own history tells it; a list is published a moment after it became another.
    private String why(MachineEvent event) {
        var joined = event.kind() == MachineEvent.Kind.JOINED;
        return lists.history(event.company(), event.article()).events().stream()
                .filter(told -> !told.at().isAfter(event.at()) && joined == (told.place() == Place.Kind.LINE))
                .findFirst()
                .map(ListHistory.Event::why)
                .map(Words::cause)
                .orElse("");
    }
}
