package press.masthead.standalone.feeds;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import press.masthead.model.FeedEvent;
import press.masthead.model.FeedState;
import press.masthead.model.Subscription;

/// The feeds in words, for a terminal.
public final class FeedsText {
    private FeedsText() {}

    /// One line for each feed.
    public static String list(List<KnownFeed> feeds, Instant now) {
        var wide = feeds.stream()
                .mapToInt(each -> each.feed().id().value().length())
                .max()
                .orElse(0);
        return feeds.stream()
                .map(each -> ("%-" + Math.max(1, wide) + "s  %s%n")
                        .formatted(each.feed().id(), line(each, now)))
                .collect(Collectors.joining());
    }

    private static String line(KnownFeed known, Instant now) {
        var state = known.state();
        if (state == null) {
            return known.feed().paused() ? "paused" : "not polled yet";
        }
        var next = known.feed().paused() ? "paused" : "next " + when(state.nextPoll(), now);
        var cause = state.cause().isEmpty() ? "" : ", " + state.cause();
        var events = state.events().isEmpty()
                ? ""
                : ", " + state.events().getLast().kind().name().toLowerCase(Locale.ROOT);
        return "%-12s %5d articles, %s%s%s".formatted(outcome(state), state.articles(), next, cause, events);
    }

    /// What was decided last, why, and when it is polled next.
    public static String why(KnownFeed known, Instant now) {
        var feed = known.feed();
        var state = known.state();
        var text = new StringBuilder("%s: %s%n".formatted(feed.id(), feed.url()));
        if (feed.anyCertificate()) {
            text.append("its server's certificate is not verified, as the register says\n");
        }
        if (state == null) {
            return text.append(feed.paused() ? "paused, and never polled\n" : "not polled yet\n")
                    .toString();
        }
        text.append(last(state, now));
        text.append(feed.paused() ? "next poll: none, it is paused\n" : next(state, now));
        state.subscriptions().forEach(each -> text.append(subscription(each, now)));
        state.events().forEach(event -> text.append(event(event)));
        return text.toString();
    }

    private static String last(FeedState state, Instant now) {
        var cause = state.cause().isEmpty() ? "" : "; " + state.cause();
        var moved = state.movedTo().isEmpty()
                ? ""
                : "asked at %s since it moved; change the register%n".formatted(state.movedTo());
        return "last poll: %s, %s%s%n".formatted(outcome(state), when(state.lastPolled(), now), cause)
                + "last good answer: %s; failures in a row: %d; articles so far: %d%n"
                        .formatted(when(state.lastAnswered(), now), state.failures(), state.articles())
                + moved;
    }

    private static String next(FeedState state, Instant now) {
        var pace = state.pace().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return "next poll: %s, %s: %s%n".formatted(when(state.nextPoll(), now), pace, state.reason());
    }

    private static String event(FeedEvent event) {
        return "%s %s: %s%n"
                .formatted(
                        event.at().truncatedTo(ChronoUnit.SECONDS),
                        event.kind().name().toLowerCase(Locale.ROOT),
                        event.detail());
    }

    private static String subscription(Subscription subscription, Instant now) {
        return "at the hub %s: %s%s, last push %s%n"
                .formatted(
                        subscription.hub(),
                        subscription.isActive(now)
                                ? "subscribed, the lease ends " + when(subscription.until(), now)
                                : "not subscribed",
                        subscription.cause().isEmpty() ? "" : "; " + subscription.cause(),
                        when(subscription.lastPush(), now));
    }

    private static String outcome(FeedState state) {
        return state.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String when(Instant at, Instant now) {
        if (at.equals(Instant.EPOCH)) {
            return "never";
        }
        var distance = Duration.between(now, at);
        return distance.isNegative() ? length(distance.negated()) + " ago" : "in " + length(distance);
    }

    private static String length(Duration duration) {
        if (duration.toHours() >= 48) {
            return duration.toDays() + " days";
        }
        if (duration.toMinutes() >= 120) {
            return duration.toHours() + " hours";
        }
        return duration.toSeconds() >= 120 ? duration.toMinutes() + " minutes" : duration.toSeconds() + " seconds";
    }
}
