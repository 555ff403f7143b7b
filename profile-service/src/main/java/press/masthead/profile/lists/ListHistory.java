package press.masthead.profile.lists;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// How an article came into a list and left it, newest first, so far as it is remembered. It tells what happened on
/// this installation, and so is no pure function as the list is.
public record ListHistory(List<Event> events) {
    static final ListHistory NONE = new ListHistory(List.of());

    private static final int MOST_EVENTS = 20;

    public ListHistory {
        events = List.copyOf(events);
    }

    /// The article came to another place.
    ///
    /// @param place where it was from then on
    /// @param why as in `Place`; `KILLED` or `UNMATCHED` when it is no candidate any longer
    public record Event(Instant at, Place.Kind place, String why) {}

    ListHistory with(Event event) {
        return new ListHistory(Stream.concat(Stream.of(event), events.stream())
                .limit(MOST_EVENTS)
                .toList());
    }
}
