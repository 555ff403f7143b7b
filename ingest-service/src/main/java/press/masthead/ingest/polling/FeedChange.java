package press.masthead.ingest.polling;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import press.masthead.model.FeedId;
import press.masthead.model.Loan;
import press.masthead.model.PageErrand;
import press.masthead.model.Push;
import press.masthead.model.register.Feed;

/// What the owner of a domain is told about a feed of that domain.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = FeedChange.Registered.class, name = "registered"),
    @JsonSubTypes.Type(value = FeedChange.Removed.class, name = "removed"),
    @JsonSubTypes.Type(value = FeedChange.Told.class, name = "told"),
    @JsonSubTypes.Type(value = FeedChange.Sent.class, name = "sent"),
    @JsonSubTypes.Type(value = FeedChange.Lending.class, name = "lending")
})
public sealed interface FeedChange {
    record Registered(Feed feed) implements FeedChange {}

    record Removed(FeedId feed) implements FeedChange {}

    /// Told by its hub.
    record Told(Push push) implements FeedChange {}

    /// Sent by the owner of another domain.
    record Sent(PageErrand errand) implements FeedChange {}

    /// Asked or answered by the owner of another domain.
    record Lending(Loan loan) implements FeedChange {}
}
