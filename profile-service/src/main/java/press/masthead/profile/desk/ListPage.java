package press.masthead.profile.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.masthead.model.CompanySlug;
import press.masthead.model.CoverageEntry;
import press.masthead.profile.desk.items.Item;
import press.masthead.profile.desk.pages.Frame;

/// A company's list as the website shows it, with what an editor may do to its lines.
public record ListPage(Frame frame, CompanySlug company, String name, List<Row> rows, int total, int from) {
    static final int SHOWN = 100;

    public ListPage {
        rows = List.copyOf(rows);
    }

    /// A line.
    ///
    /// @param place counted from 1
    /// @param editing the line's item while it is edited in place; else null
    public record Row(
            CoverageEntry entry,
            int place,
            String seen,
            String act,
            @Nullable Item editing) {}

    public String address() {
        return "/lists/" + company + (from == 0 ? "" : "?from=" + from);
    }

    public String editing(Row row) {
        return address() + (from == 0 ? "?" : "&") + "edit=" + row.entry().article();
    }

    public boolean hasMore() {
        return from + rows.size() < total;
    }
}
