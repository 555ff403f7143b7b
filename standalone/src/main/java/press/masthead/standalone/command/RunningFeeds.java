package press.masthead.standalone.command;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.masthead.model.FeedId;
import press.masthead.model.FeedState;
import press.masthead.model.register.Feed;
import press.masthead.platform.runtime.CannotStart;
import press.masthead.platform.runtime.Nearest;
import press.masthead.platform.runtime.ServiceSettings;
import press.masthead.platform.topics.Topics;
import press.masthead.standalone.feeds.KnownFeed;
import press.masthead.standalone.history.TopicHistory;

/// The feeds of a running masthead as its topics tell, by id.
final class RunningFeeds {
    private RunningFeeds() {}

    static List<KnownFeed> all(ServiceSettings settings) {
        Map<FeedId, Feed> feeds = new HashMap<>();
        Map<FeedId, FeedState> states = new HashMap<>();
        try (var topics = new TopicHistory(settings)) {
            topics.lastValues(Topics.FEEDS, feed -> feeds.put(feed.id(), feed));
            topics.lastValues(Topics.FEED_STATES, state -> states.put(state.feed(), state));
        }
        return feeds.values().stream()
                .map(feed -> new KnownFeed(feed, states.get(feed.id())))
                .sorted(Comparator.comparing(known -> known.feed().id().value()))
                .toList();
    }

    static KnownFeed one(ServiceSettings settings, String id) {
        var all = all(settings);
        return all.stream()
                .filter(known -> known.feed().id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown(
                        id, all.stream().map(known -> known.feed().id().value()).toList()));
    }

    static CannotStart unknown(String id, List<String> ids) {
        return new CannotStart(
                ids.isEmpty()
                        ? "there are no feeds"
                        : "no feed '%s'; did you mean '%s'?".formatted(id, Nearest.to(id, ids)));
    }
}
