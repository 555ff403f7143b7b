package press.masthead.ingest.polling;

import java.util.List;
import java.util.Optional;
import org.apache.kafka.streams.KeyValue;
import org.jspecify.annotations.Nullable;
import press.masthead.model.Article;
import press.masthead.model.ArticleId;
import press.masthead.model.FeedState;
import press.masthead.model.PageErrand;

/// What a poll leads to, in one piece: the feed's new state, none once it is removed, and its news. Or, by itself, what
/// the owner of a domain is sent.
public record Polled(@Nullable FeedState state, List<Article> articles, Optional<Sending> sending) {
    /// What is sent, and to the owner of which domain.
    public record Sending(String domain, PageErrand errand) {}

    public Polled {
        articles = List.copyOf(articles);
    }

    Polled(@Nullable FeedState state, List<Article> articles) {
        this(state, articles, Optional.empty());
    }

    static Polled sending(String domain, PageErrand errand) {
        return new Polled(null, List.of(), Optional.of(new Sending(domain, errand)));
    }

    List<KeyValue<ArticleId, Article>> keyedArticles() {
        return articles.stream()
                .map(article -> KeyValue.pair(article.id(), article))
                .toList();
    }

    /// Whether it is what a poll led to.
    boolean isOfItsOwn() {
        return sending.isEmpty();
    }

    List<KeyValue<String, PageErrand>> keyedErrands() {
        return sending.stream()
                .map(each -> KeyValue.pair(each.domain(), each.errand()))
                .toList();
    }
}
