package press.masthead.model;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;

/// What the owners of two domains tell each other about a request to one of them that a feed of the other needs,
/// because it is redirected there or has moved there. The domain is lent for that request; its owner asks nothing of
/// it meanwhile.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Loan.Wanted.class, name = "wanted"),
    @JsonSubTypes.Type(value = Loan.Lent.class, name = "lent"),
    @JsonSubTypes.Type(value = Loan.Refused.class, name = "refused"),
    @JsonSubTypes.Type(value = Loan.Returned.class, name = "returned"),
    @JsonSubTypes.Type(value = Loan.Insisted.class, name = "insisted")
})
public sealed interface Loan {
    Borrower borrower();

    /// That is lent.
    String domain();

    /// To the domain's owner.
    ///
    /// @param asker the feed's own domain, whose owner is answered
    record Wanted(Borrower borrower, String domain, String asker) implements Loan {}

    /// To the asker, for a while.
    record Lent(Borrower borrower, String domain) implements Loan {}

    /// To the asker: the domain is held, or others wait for it.
    record Refused(Borrower borrower, String domain, Instant until) implements Loan {}

    /// To the domain's owner.
    ///
    /// @param heldUntil when a server of the domain allows the next request; the epoch where none said so
    record Returned(Borrower borrower, String domain, Instant heldUntil) implements Loan {}

    /// To the domain's owner: an operator asks for a poll of the feed.
    record Insisted(Borrower borrower, String domain) implements Loan {}

    record Borrower(FeedId feed, Purpose purpose) {}

    enum Purpose {
        /// To ask for the feed itself.
        POLL,
        /// To ask its hub for a subscription.
        SUBSCRIPTION
    }
}
