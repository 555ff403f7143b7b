package press.masthead.ingest.polling;

import java.util.List;
import org.apache.kafka.streams.KeyValue;
import org.jspecify.annotations.Nullable;
import press.masthead.model.Article;
import press.masthead.model.ArticleId;
import press.masthead.model.FeedId;
import press.masthead.model.FeedState;
import press.masthead.model.Loan;
import press.masthead.model.PageErrand;

/// What comes out of polling, one transaction's part of it at a time.
public sealed interface Polled {

    /// What a poll leads to, in one piece: the feed's new state, none once it is removed, and its news.
    record Told(@Nullable FeedState state, List<Article> news) implements Polled {
        public Told {
            news = List.copyOf(news);
        }
    }

    /// What the owner of a domain is sent.
    record Sent(String domain, PageErrand errand) implements Polled {}

    /// What the owner of a domain is told of a turn at it or another.
    record Lending(String domain, Loan loan) implements Polled {}

    default List<KeyValue<ArticleId, Article>> articles() {
        return switch (this) {
            case Told told ->
                told.news.stream()
                        .map(article -> KeyValue.pair(article.id(), article))
                        .toList();
            case Sent _, Lending _ -> List.of();
        };
    }

    default List<KeyValue<FeedId, @Nullable FeedState>> states(FeedId feed) {
        return switch (this) {
            case Told told -> List.of(KeyValue.pair(feed, told.state));
            case Sent _, Lending _ -> List.of();
        };
    }

    default List<KeyValue<String, PageErrand>> errands() {
        return switch (this) {
            case Told _, Lending _ -> List.of();
            case Sent(var domain, var errand) -> List.of(KeyValue.pair(domain, errand));
        };
    }

    default List<KeyValue<String, Loan>> loans() {
        return switch (this) {
            case Told _, Sent _ -> List.of();
            case Lending(var domain, var loan) -> List.of(KeyValue.pair(domain, loan));
        };
    }
}
