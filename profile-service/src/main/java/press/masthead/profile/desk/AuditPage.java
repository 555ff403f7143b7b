package press.masthead.profile.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.masthead.profile.desk.audit.AuditAct;
import press.masthead.profile.desk.audit.AuditFilter;
import press.masthead.profile.desk.pages.Frame;

/// What people and the machine did last, as far as a filter takes it, the last first.
///
/// @param whole the act whose edits are shown; null where acts are
public record AuditPage(
        Frame frame,
        AuditFilter filter,
        List<AuditAct> acts,
        @Nullable AuditAct whole,
        boolean hasMore) {
    public AuditPage {
        acts = List.copyOf(acts);
    }
}
