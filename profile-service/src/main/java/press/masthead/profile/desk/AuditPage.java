package press.masthead.profile.desk;

import java.util.List;
import press.masthead.profile.desk.audit.AuditFilter;
import press.masthead.profile.desk.audit.AuditRow;
import press.masthead.profile.desk.pages.Frame;

/// What people and the machine did last, as far as a filter takes it, the last first.
public record AuditPage(Frame frame, AuditFilter filter, List<AuditRow> rows, boolean hasMore) {
    public AuditPage {
        rows = List.copyOf(rows);
    }
}
