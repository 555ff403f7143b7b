package press.masthead.profile.desk.audit;

import java.time.Instant;
import press.masthead.model.ArticleId;
import press.masthead.model.CompanySlug;
import press.masthead.model.Edit;
import press.masthead.profile.desk.access.AccessEvent;
import press.masthead.profile.desk.actions.EditLog;
import press.masthead.profile.desk.pages.Words;

/// What a person or the machine did, as the audit shows it.
///
/// @param company whose list it was done in; empty where what was done has no list, as with the article
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
                !holds && !(edit.action() instanceof Edit.Action.Undo));
    }

    public static AuditRow of(MachineEvent event, String why) {
        return new AuditRow(event.at(), Words.MACHINE, event.company(), event.article(), what(event), why, "", false);
    }

    public static AuditRow of(AccessEvent event) {
        var none = new CompanySlug("");
        return new AuditRow(event.at(), event.editor(), none, new ArticleId(""), what(event), "", "", false);
    }

    /// Whether there is an item that it was done to.
    public boolean hasItem() {
        return !article.value().isEmpty();
    }

    static String what(AccessEvent event) {
        return switch (event.kind()) {
            case ACCOUNT_ADDED -> "added the account %s as %s".formatted(event.name(), event.detail());
            case ACCOUNT_CHANGED ->
                "gave the account %s another password or role: %s".formatted(event.name(), event.detail());
            case ACCOUNT_REMOVED -> "removed the account " + event.name();
            case TOKEN_MADE -> "made the token %s: %s".formatted(event.name(), event.detail());
            case TOKEN_REVOKED -> "revoked the token %s: %s".formatted(event.name(), event.detail());
            case SIGNED_IN -> "signed in " + event.detail();
            case SIGNED_OUT -> "signed out";
            case TURNED_AWAY ->
                "did not get in %s: %s"
                        .formatted(
                                event.name().isEmpty() ? "under a name that nobody has" : "as " + event.name(),
                                event.detail());
        };
    }

    static String what(MachineEvent event) {
        return switch (event.kind()) {
            case JOINED -> "made it a line of the list: " + event.headline();
            case LEFT -> "took it out of the list: " + event.headline();
        };
    }
}
