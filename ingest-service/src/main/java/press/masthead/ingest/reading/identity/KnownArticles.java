package press.masthead.ingest.reading.identity;

import java.util.Optional;
import press.masthead.model.ArticleId;

/// The articles that a feed carried before.
public interface KnownArticles {
    KnownArticles NONE = new KnownArticles() {
        @Override
        public Optional<KnownArticle> withKey(String key) {
            return Optional.empty();
        }

        @Override
        public boolean contains(ArticleId article) {
            return false;
        }
    };

    /// The article that a key leads to.
    Optional<KnownArticle> withKey(String key);

    boolean contains(ArticleId article);
}
