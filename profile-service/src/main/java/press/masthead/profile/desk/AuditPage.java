package press.masthead.profile.desk;

import java.util.List;
import press.masthead.model.Edit;
import press.masthead.profile.desk.audit.AuditFilter;
import press.masthead.profile.desk.pages.Frame;

/// The latest edits that a filter takes, the last first.
public record AuditPage(Frame frame, AuditFilter filter, List<Row> rows, boolean hasMore) {
    public AuditPage {
        rows = List.copyOf(rows);
    }

    /// An edit, and whether it still holds.
    public record Row(Edit edit, boolean holds) {}
}
