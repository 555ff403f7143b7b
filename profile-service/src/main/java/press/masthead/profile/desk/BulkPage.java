package press.masthead.profile.desk;

import java.util.List;
import press.masthead.profile.desk.pages.Frame;
import press.masthead.profile.desk.queue.Filter;
import press.masthead.profile.desk.queue.Waiting;

/// What an act on all that a filter takes would do, before it is done.
///
/// @param fault why it was not done; empty at first
/// @param keys names the very items that are shown, as they are shown, so that nothing else is acted on
public record BulkPage(
        Frame frame, Filter filter, List<Waiting> items, int total, String keys, String act, String fault) {
    static final int MOST = 1_000;

    public BulkPage {
        items = List.copyOf(items);
    }

    public String queue() {
        return filter.isNone() ? "/queue" : "/queue?" + filter.query();
    }
}
