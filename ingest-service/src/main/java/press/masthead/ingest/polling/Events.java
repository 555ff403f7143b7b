package press.masthead.ingest.polling;

import java.util.ArrayList;
import java.util.List;
import press.masthead.model.FeedEvent;

/// The events that a feed's state keeps: the latest, none that is already there in the same words.
final class Events {
    static final int MOST = 20;

    private Events() {}

    static List<FeedEvent> with(List<FeedEvent> before, List<FeedEvent> more) {
        var events = new ArrayList<>(before);
        for (var event : more) {
            if (events.stream()
                    .noneMatch(known ->
                            known.kind() == event.kind() && known.detail().equals(event.detail()))) {
                events.add(event);
            }
        }
        return events.size() <= MOST ? events : events.subList(events.size() - MOST, events.size());
    }
}
