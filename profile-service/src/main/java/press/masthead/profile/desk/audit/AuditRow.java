package press.masthead.profile.desk.audit;

import java.time.Instant;
import press.masthead.model.ArticleId;
import press.masthead.model.CompanySlug;
import press.masthead.model.Edit;
import press.masthead.profile.desk.actions.EditLog;
import press.masthead.profile.desk.pages.Words;

/// What a person or the machine did, as the audit shows it.
///
/// @param act the act that an undo takes back; empty where there is none, or where it is undone
public record AuditRow(
        Instant at,
        String who,
        CompanySlug company,
        ArticleId article,
        String what,
        String why,
        String act,
        boolean undone) {
    public static AuditRow of(Edit edit, boolean holds) {
        return new AuditRow(
                edit.at(),
                edit.editor(),
                edit.company(),
                edit.article(),
                Words.edit(edit),
                edit.reason(),
                holds ? EditLog.act(edit) : "",
                !holds);
    }

    public static AuditRow of(MachineEvent event, String why) {
        return new AuditRow(event.at(), Words.MACHINE, event.company(), event.article(), what(event), why, "", false);
    }

    static String what(MachineEvent event) {
        return switch (event.kind()) {
            case JOINED -> "made it a line of the list: " + event.headline();
            case LEFT -> "took it out of the list: " + event.headline();
        };
    }
}
