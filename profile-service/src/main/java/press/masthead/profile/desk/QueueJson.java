package press.masthead.profile.desk;

import java.util.List;
import press.masthead.profile.desk.actions.EditDesk;
import press.masthead.profile.desk.queue.Found;
import press.masthead.profile.desk.queue.Waiting;

/// What waits, for scripts.
///
/// @param total of all that the filter takes, of which `items` are the first
record QueueJson(int total, List<Row> items) {
    QueueJson {
        items = List.copyOf(items);
    }

    /// An item that waits.
    ///
    /// @param why codes of the policy's rules and what is in doubt
    /// @param other the article that may tell its story, where that is in doubt; else empty
    /// @param seen what an edit of the item sends back, so that it overtakes nobody
    record Row(
            String company,
            String article,
            String headline,
            String outlet,
            List<String> why,
            String other,
            String seen) {
        static Row of(Waiting waiting, EditDesk desk) {
            return new Row(
                    waiting.key().company().value(),
                    waiting.key().article().value(),
                    waiting.review().headline(),
                    waiting.review().outlet(),
                    waiting.reasons(),
                    waiting.story().map(story -> story.other().value()).orElse(""),
                    desk.seen(waiting.key(), waiting.ask().content()));
        }
    }

    static QueueJson of(Found found, EditDesk desk) {
        return new QueueJson(
                found.counts().total(),
                found.items().stream().map(waiting -> Row.of(waiting, desk)).toList());
    }
}
