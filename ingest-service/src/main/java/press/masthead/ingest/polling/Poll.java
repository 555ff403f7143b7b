package press.masthead.ingest.polling;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import press.masthead.ingest.fetching.Answer;
import press.masthead.ingest.fetching.Fetch;
import press.masthead.ingest.reading.Rhythm;
import press.masthead.model.ArticleId;
import press.masthead.model.Dating;

/// How a poll of a feed ended: fetched, and read where there was something to read.
public sealed interface Poll {

    /// The articles of a document, in its order.
    ///
    /// @param cut how the document was cut short to what is read at most; empty when it was not
    record Read(Answer answer, List<FoundArticle> articles, Rhythm rhythm, String cut) implements Poll {
        public Read {
            articles = List.copyOf(articles);
        }

        /// The same, without the articles whose dates are all before a moment.
        Read since(Instant moment) {
            var recent = articles.stream()
                    .filter(found -> !(found.article().published() instanceof Dating.Dated dated)
                            || !dated.end().isBefore(moment))
                    .toList();
            return with(recent);
        }

        Read with(List<FoundArticle> others) {
            return new Read(answer, others, rhythm, cut);
        }

        /// The same, with the articles known as what they are, in their order, none twice; of entries that are the same
        /// article the first counts.
        Read known(List<ArticleId> ids) {
            var known = new LinkedHashMap<ArticleId, FoundArticle>();
            for (var index = 0; index < ids.size(); index++) {
                known.putIfAbsent(ids.get(index), articles.get(index).known(ids.get(index)));
            }
            return with(List.copyOf(known.values()));
        }
    }

    /// An index of sitemaps.
    ///
    /// @param sitemaps their URLs, the newest first
    record Index(Answer answer, List<String> sitemaps) implements Poll {
        public Index {
            sitemaps = List.copyOf(sitemaps);
        }
    }

    /// A body came, and it is no feed that can be read.
    record Unreadable(String cause) implements Poll {}

    record NothingToRead(Fetch.Bodiless fetch) implements Poll {}
}
