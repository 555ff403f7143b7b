package press.masthead.model;

import java.time.Instant;

/// A subscription of a feed at its hub (WebSub). Polling goes on beside it and stays the truth.
///
/// @param hub that is asked for it
/// @param topic that it is for
/// @param number tells it from an earlier one of the same feed, in its callback and its secret
/// @param asked when the hub was last asked
/// @param attempts in a row that the hub has not confirmed
/// @param granted when the hub last confirmed; the epoch before that
/// @param until the end of the lease; the epoch before the first
/// @param lastPush when the hub last pushed; the epoch before that
/// @param cause why there is none, in words; empty when all is well
public record Subscription(
        String hub,
        String topic,
        long number,
        Instant asked,
        int attempts,
        Instant granted,
        Instant until,
        Instant lastPush,
        String cause) {

    /// One that no hub has been asked for yet.
    public static Subscription wanted(String hub, String topic, Instant now) {
        return new Subscription(
                hub, topic, now.getEpochSecond(), Instant.EPOCH, 0, Instant.EPOCH, Instant.EPOCH, Instant.EPOCH, "");
    }

    public boolean isActive(Instant now) {
        return until.isAfter(now);
    }

    public Subscription asked(Instant now) {
        return new Subscription(hub, topic, number, now, attempts + 1, granted, until, lastPush, cause);
    }

    public Subscription confirmed(Instant now, Instant end) {
        return new Subscription(hub, topic, number, asked, 0, now, end, lastPush, "");
    }

    /// A lease that was granted before still holds.
    public Subscription refused(String why) {
        return new Subscription(hub, topic, number, asked, attempts, granted, until, lastPush, why);
    }

    /// Ended by its hub.
    public Subscription denied(Instant now, String why) {
        return new Subscription(hub, topic, number, asked, attempts, granted, now, lastPush, why);
    }

    public Subscription pushed(Instant now) {
        return new Subscription(hub, topic, number, asked, attempts, granted, until, now, cause);
    }
}
