package press.masthead.ingest.polling;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.masthead.ingest.fetching.Answer;
import press.masthead.ingest.fetching.Asked;
import press.masthead.ingest.fetching.Fetch;
import press.masthead.ingest.fetching.Validators;
import press.masthead.ingest.reading.Rhythm;
import press.masthead.model.Article;
import press.masthead.model.FeedEvent;
import press.masthead.model.FeedState;
import press.masthead.model.register.Feed;

/// What one feed goes through, poll after poll, each when it is due.
final class Course {
    final Feed feed;
    Remembered remembered;
    Instant now = Samples.START;

    private final Map<String, String> seen = new HashMap<>();

    Course(Feed feed) {
        this.feed = feed;
        remembered = new Remembered(FeedStates.neverPolled(feed, now), FeedMemory.NONE);
    }

    FeedState state() {
        return remembered.state();
    }

    Asked asking() {
        return FeedStates.asking(feed, remembered, now);
    }

    /// A document that carries these headlines, each `id: rest`.
    Course reads(String... headlines) {
        return reads(Answer.plain(Samples.validators(feed)), headlines);
    }

    Course reads(Answer answer, String... headlines) {
        return polls(new Poll.Read(answer, Samples.found(feed, headlines), Rhythm.UNSAID, ""));
    }

    Course unchanged() {
        return polls(Samples.unchanged(feed));
    }

    Course fails(Fetch.Bodiless fetch) {
        return polls(new Poll.NothingToRead(fetch));
    }

    Course polls(Poll poll) {
        var news = poll instanceof Poll.Read read ? news(read.articles()) : List.<Article>of();
        remembered = new AfterPoll(Schedule.USUAL, feed, remembered, asking(), now).of(poll, news);
        return this;
    }

    /// On to the moment when the feed is due.
    Course waits() {
        now = state().nextPoll();
        return this;
    }

    Course passes(Duration time) {
        now = now.plus(time);
        return this;
    }

    Duration interval() {
        return Duration.between(state().lastPolled(), state().nextPoll());
    }

    List<FeedEvent.Kind> events() {
        return state().events().stream().map(FeedEvent::kind).toList();
    }

    static Answer answer(Validators validators, String movedTo) {
        return new Answer(validators, movedTo, Duration.ZERO);
    }

    private List<Article> news(List<FoundArticle> found) {
        var news = new ArrayList<Article>();
        for (var each : found) {
            var before = seen.put(each.article().id().value(), each.fingerprint());
            if (before == null) {
                news.add(each.article());
            } else if (!before.equals(each.fingerprint())) {
                news.add(each.article().asRevision(1, each.article().fetched()));
            }
        }
        return news;
    }
}
