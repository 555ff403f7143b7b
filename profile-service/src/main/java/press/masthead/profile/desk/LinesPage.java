package press.masthead.profile.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.masthead.model.CompanySlug;
import press.masthead.model.CoverageEntry;
import press.masthead.profile.desk.actions.Actions;
import press.masthead.profile.desk.items.Item;
import press.masthead.profile.desk.pages.Frame;

/// Lines of a company's list as the website shows it, with what an editor may do to them.
///
/// @param total of lines on all pages
/// @param cursor where the page begins; empty for the first
/// @param next where the next page begins; empty on the last
public record LinesPage(
        Frame frame, CompanySlug company, String name, List<Row> rows, int total, String cursor, String next) {
    static final int SHOWN = 100;

    public LinesPage {
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

    /// Whether a line may be pinned there.
    public boolean hasPlace(int place) {
        return place >= 1 && place <= Math.min(total, Actions.LAST_PLACE);
    }

    public boolean isFirst() {
        return cursor.isEmpty();
    }

    public String address() {
        return at(cursor);
    }

    public String at(String from) {
        return "/lists/" + company + (from.isEmpty() ? "" : "?cursor=" + from);
    }

    public String editing(Row row) {
        return address() + (isFirst() ? "?" : "&") + "edit=" + row.entry().article();
    }
}
