package press.masthead.profile.desk.queue;

import java.util.List;

/// What a filter takes: the first of its items, and the counts of all.
public record Found(List<Waiting> items, Counts counts) {
    public Found {
        items = List.copyOf(items);
    }
}
