package press.masthead.ingest.polling;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import press.masthead.ingest.fetching.Fetch;
import press.masthead.ingest.fetching.Hub;
import press.masthead.model.FeedId;
import press.masthead.model.FeedState;
import press.masthead.model.Subscription;
import press.masthead.model.register.Feed;

/// When a hub is asked for a subscription: when a feed names one, at two thirds of the lease, and again, ever more
/// seldom, while it does not confirm. As between polls, a small difference keeps feeds from falling into step.
final class Subscribing {
    /// What a hub is believed that names no lease, or an absurd one.
    private static final Duration USUAL_LEASE = Duration.ofDays(1);

    private static final Duration SHORTEST_LEASE = Duration.ofMinutes(5);
    private static final Duration LONGEST_LEASE = Duration.ofDays(30);
    private static final Duration FIRST_WAIT = Duration.ofMinutes(15);
    private static final Duration LONGEST_WAIT = Duration.ofDays(1);
    private static final int MOST_DOUBLINGS = 7;

    private Subscribing() {}

    /// The state after a poll, and what is due asked for.
    static FeedState after(Hubs hubs, Borrowing borrowing, Feed feed, FeedState state, Poll poll, Instant now) {
        if (!hubs.areAsked()) {
            return state;
        }
        var subscriptions = wanted(state, poll, now).stream()
                .map(each -> isDue(feed.id(), each, now) ? asked(hubs, borrowing, feed, each, now) : each)
                .toList();
        return inTime(state.withSubscriptions(subscriptions), now);
    }

    /// The owner is that of the register's URL, wherever the feed is asked by now.
    private static Subscription asked(
            Hubs hubs, Borrowing borrowing, Feed feed, Subscription subscription, Instant now) {
        var own = PollingDomain.of(feed.url());
        hubs.ask(own, feed.id(), subscription, borrowing.visit(feed.id(), own, subscription.hub(), now));
        return subscription.asked(now);
    }

    /// What is wanted after a poll: the document's word holds, and what was, where none came.
    private static List<Subscription> wanted(FeedState state, Poll poll, Instant now) {
        return switch (poll) {
            case Poll.Read read -> wanted(state.subscriptions(), read.answer().hub(), now);
            case Poll.NothingToRead(Fetch.Gone _) -> List.of();
            case Poll.Index _, Poll.NothingToRead _, Poll.Unreadable _ -> state.subscriptions();
        };
    }

    private static List<Subscription> wanted(List<Subscription> before, Hub named, Instant now) {
        if (!named.isNamed()) {
            return List.of();
        }
        var isTheSame = before.stream()
                .anyMatch(each -> each.hub().equals(named.url()) && each.topic().equals(named.topic()));
        return isTheSame ? before : List.of(Subscription.wanted(named.url(), named.topic(), now));
    }

    static boolean isDue(FeedId feed, Subscription subscription, Instant now) {
        return !nextAt(feed, subscription).isAfter(now);
    }

    /// When the hub is asked next: somewhat later than a wait after an attempt, somewhat earlier than two thirds of a
    /// lease.
    static Instant nextAt(FeedId feed, Subscription subscription) {
        if (subscription.attempts() > 0) {
            var doubled = FIRST_WAIT.multipliedBy(1L << Math.min(MOST_DOUBLINGS, subscription.attempts() - 1));
            var wait = doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
            return subscription.asked().plus(wait).plusMillis(difference(feed, subscription, wait));
        }
        var part = Duration.between(subscription.granted(), subscription.until())
                .multipliedBy(2)
                .dividedBy(3);
        return subscription.granted().plus(part).minusMillis(difference(feed, subscription, part));
    }

    private static long difference(FeedId feed, Subscription subscription, Duration wait) {
        return Schedule.difference(feed, subscription.attempts(), subscription.asked(), wait);
    }

    /// Not later than the lease wants to be renewed; a feed whose hub has not confirmed waits for its polls, and one
    /// that is ill is not asked earlier.
    static FeedState inTime(FeedState state, Instant now) {
        if (state.failures() > 0) {
            return state;
        }
        return state.subscriptions().stream()
                .filter(each -> each.isActive(now))
                .map(each -> nextAt(state.feed(), each))
                .filter(state.nextPoll()::isAfter)
                .findFirst()
                .map(renewal ->
                        state.due(renewal, FeedState.Pace.RENEWAL, "its subscription at its hub is renewed then"))
                .orElse(state);
    }

    static Instant until(long leaseSeconds, Instant now) {
        var lease = leaseSeconds <= 0 ? USUAL_LEASE : Duration.ofSeconds(leaseSeconds);
        if (lease.compareTo(SHORTEST_LEASE) < 0) {
            return now.plus(SHORTEST_LEASE);
        }
        return now.plus(lease.compareTo(LONGEST_LEASE) > 0 ? LONGEST_LEASE : lease);
    }
}
