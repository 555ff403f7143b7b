package press.masthead.model;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// What a hub told of a feed's subscription (WebSub), once it is known to be meant for us.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Push.Confirmed.class, name = "confirmed"),
    @JsonSubTypes.Type(value = Push.Denied.class, name = "denied"),
    @JsonSubTypes.Type(value = Push.Unreached.class, name = "unreached"),
    @JsonSubTypes.Type(value = Push.Pinged.class, name = "pinged"),
    @JsonSubTypes.Type(value = Push.Delivered.class, name = "delivered")
})
public sealed interface Push {
    FeedId feed();

    /// The number of the subscription.
    long number();

    /// The hub asked whether the subscription was meant, and was told that it was.
    record Confirmed(FeedId feed, long number, long leaseSeconds) implements Push {}

    /// The hub will not, or no longer, push.
    record Denied(FeedId feed, long number, String cause) implements Push {}

    /// The hub was not reached, or refused to be asked.
    record Unreached(FeedId feed, long number, String cause) implements Push {}

    /// Something is new; what came with it was not signed, so nobody vouches for it.
    record Pinged(FeedId feed, long number) implements Push {}

    /// A document that was signed with the subscription's secret.
    ///
    /// @param bodyBase64 its bytes as they came
    record Delivered(FeedId feed, long number, String contentType, String bodyBase64) implements Push {}
}
