package press.masthead.profile.desk.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Locale;
import java.util.function.Function;
import press.masthead.model.Edit;
import press.masthead.profile.desk.access.AccessEvent;
import press.masthead.profile.desk.actions.EditLog;
import press.masthead.profile.desk.pages.Words;

/// What part of the audit is asked for; an empty text asks for all.
///
/// @param words of the reason, the action or an id
/// @param act the one act whose edits are asked for
public record AuditFilter(String editor, String company, String words, String act) {
    public static AuditFilter of(Function<String, String> parameter) {
        return new AuditFilter(
                parameter.apply("editor").strip(),
                parameter.apply("company").strip(),
                parameter.apply("q").strip().toLowerCase(Locale.ROOT),
                parameter.apply("act").strip());
    }

    /// Whether it is one act's edits that are asked for, not acts.
    public boolean isOfOneAct() {
        return !act.isEmpty();
    }

    public boolean takes(MachineEvent event) {
        return act.isEmpty()
                && (editor.isEmpty() || editor.equals(Words.MACHINE))
                && (company.isEmpty() || event.company().value().equals(company))
                && (words.isEmpty()
                        || (AuditRow.what(event) + " " + event.article())
                                .toLowerCase(Locale.ROOT)
                                .contains(words));
    }

    public boolean takes(AccessEvent event) {
        return act.isEmpty()
                && (editor.isEmpty() || event.editor().equals(editor))
                && company.isEmpty()
                && (words.isEmpty()
                        || AuditRow.what(event).toLowerCase(Locale.ROOT).contains(words));
    }

    public boolean takes(Edit edit) {
        return (act.isEmpty() || EditLog.act(edit).equals(act))
                && (editor.isEmpty() || edit.editor().equals(editor))
                && (company.isEmpty() || edit.company().value().equals(company))
                && (words.isEmpty() || searched(edit).contains(words));
    }

    public String query() {
        return "editor=%s&company=%s&q=%s&act=%s"
                .formatted(
                        URLEncoder.encode(editor, UTF_8),
                        URLEncoder.encode(company, UTF_8),
                        URLEncoder.encode(words, UTF_8),
                        URLEncoder.encode(act, UTF_8));
    }

    private static String searched(Edit edit) {
        return String.join(
                        " ",
                        Words.edit(edit),
                        edit.reason(),
                        edit.article().value(),
                        edit.id().value())
                .toLowerCase(Locale.ROOT);
    }
}
