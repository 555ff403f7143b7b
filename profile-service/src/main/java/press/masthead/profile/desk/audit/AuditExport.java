package press.masthead.profile.desk.audit;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import press.masthead.platform.json.Json;

/// The audit for other programs: JSON, a line each, in which an edit is its event; and rows of CSV (RFC 4180).
public final class AuditExport {
    private static final String FORMULA = "=+-@\t\r";

    private AuditExport() {}

    public static String jsonLines(List<?> done) {
        return done.stream()
                .map(one -> Json.MAPPER.writeValueAsString(one) + "\n")
                .collect(joining());
    }

    public static String csv(List<AuditRow> rows) {
        return "at,who,company,article,what,why,act,undone\r\n"
                + rows.stream().map(AuditExport::row).collect(joining());
    }

    private static String row(AuditRow row) {
        return Stream.of(
                                row.at().toString(),
                                row.who(),
                                row.company().value(),
                                row.article().value(),
                                row.what(),
                                row.why(),
                                row.act(),
                                row.undone() ? "undone" : "")
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
