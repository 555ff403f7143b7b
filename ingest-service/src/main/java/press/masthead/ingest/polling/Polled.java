package press.masthead.ingest.polling;

import java.util.List;
import org.apache.kafka.streams.KeyValue;
import org.jspecify.annotations.Nullable;
import press.masthead.model.Article;
import press.masthead.model.ArticleId;
import press.masthead.model.FeedState;

/// What a poll leads to, in one piece: the feed's new state, none once it is removed, and its news.
public record Polled(@Nullable FeedState state, List<Article> articles) {
    public Polled {
        articles = List.copyOf(articles);
    }

    List<KeyValue<ArticleId, Article>> keyedArticles() {
        return articles.stream()
                .map(article -> KeyValue.pair(article.id(), article))
                .toList();
    }
}
