package press.masthead.profile.desk.audit;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import press.masthead.model.Edit;
import press.masthead.platform.json.Json;
import press.masthead.profile.desk.pages.Words;

/// Edits for other programs: each as its event in JSON, a line each, or as a row of CSV (RFC 4180).
public final class AuditExport {
    private static final String FORMULA = "=+-@\t\r";

    private AuditExport() {}

    public static String jsonLines(List<Edit> edits) {
        return edits.stream()
                .map(edit -> Json.MAPPER.writeValueAsString(edit) + "\n")
                .collect(joining());
    }

    public static String csv(List<Edit> edits) {
        var head = "at,editor,company,article,what,reason,answers_to,id,bulk\r\n";
        return head + edits.stream().map(AuditExport::row).collect(joining());
    }

    private static String row(Edit edit) {
        return Stream.of(
                                edit.at().toString(),
                                edit.editor(),
                                edit.company().value(),
                                edit.article().value(),
                                Words.edit(edit),
                                edit.reason(),
                                edit.answersTo(),
                                edit.id().value(),
                                edit.bulk())
                        .map(AuditExport::cell)
                        .collect(joining(","))
                + "\r\n";
    }

    /// A cell that a spreadsheet would take for a formula begins with an apostrophe.
    private static String cell(String text) {
        var safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
