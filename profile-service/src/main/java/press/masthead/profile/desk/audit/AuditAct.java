package press.masthead.profile.desk.audit;

import static java.util.stream.Collectors.joining;

import java.util.List;
import press.masthead.model.Edit;
import press.masthead.profile.desk.actions.EditLog;
import press.masthead.profile.desk.pages.Words;

/// What was done at once, as the audit's page shows it: an act of a person with all that it did, or a single doing.
///
/// @param first of its rows
/// @param name of the act; empty for what is none of a person's on a list
/// @param what all of it did
/// @param companies in whose lists
/// @param articles how many it was done to
/// @param headline of the article, where it was done to one
/// @param language of that headline
public record AuditAct(
        AuditRow first, String name, String what, String companies, long articles, String headline, String language) {
    static AuditAct of(AuditRow row) {
        return new AuditAct(row, "", row.what(), row.company().value(), row.hasItem() ? 1 : 0, "", "");
    }

    /// @param undoable whether any of it still holds
    /// @param undone what it took back itself; empty where it did something else
    static AuditAct of(List<Edit> edits, boolean undoable, List<Edit> undone) {
        var first = edits.getFirst();
        return new AuditAct(
                AuditRow.of(first, undoable),
                EditLog.act(first),
                undone.isEmpty() ? Words.act(edits) : "undid: " + Words.act(undone),
                edits.stream().map(edit -> edit.company().value()).distinct().collect(joining(", ")),
                edits.stream().map(Edit::article).distinct().count(),
                "",
                "");
    }

    AuditAct about(String headline, String language) {
        return new AuditAct(first, name, what, companies, articles, headline, language);
    }

    /// Whether its articles are shown on a page of their own.
    public boolean isOfSeveral() {
        return articles > 1;
    }
}
