package press.masthead.classify.suggestions;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import press.masthead.model.ArticleId;

/// The phrases that stand near companies. At most so many are kept; when there are more, those seen least are
/// forgotten,
/// and each time more often (lossy counting: Manku and Motwani, 2002), so that what is frequent stays.
final class Neighbours {
    private static final int MOST = 200_000;
    private static final int MOST_EXAMPLES = 3;

    private final Map<Near, Count> counts = new HashMap<>();
    private int least = 1;

    record Near(int company, String text) {}

    /// How often, and in which surroundings: the characters on either side as bits, a sign as any of them.
    static final class Count {
        private long articles;
        private long before;
        private long after;
        private final TreeMap<Integer, ArticleId> examples = new TreeMap<>();

        long articles() {
            return articles;
        }

        /// In how many surroundings it stands: the fewer characters on one side. A part of a word has few (accessor
        /// variety: Feng, Chen, Deng and Zheng, 2004).
        int variety() {
            return Math.min(Long.bitCount(before), Long.bitCount(after));
        }

        List<ArticleId> examples() {
            return List.copyOf(examples.values());
        }

        private void add(ArticleId article, Phrase phrase) {
            var scattered = article.value().hashCode() * 0x9E37_79B9;
            articles++;
            before |= bit(phrase.before(), scattered);
            after |= bit(phrase.after(), scattered);
            examples.put(scattered, article);
            if (examples.size() > MOST_EXAMPLES) {
                examples.pollLastEntry();
            }
        }

        private static long bit(char c, int scattered) {
            return 1L << (c == 0 ? scattered >>> 26 : (c * 0x9E37_79B9) >>> 26);
        }
    }

    void add(int company, Phrase phrase, ArticleId article) {
        counts.computeIfAbsent(new Near(company, phrase.text()), _ -> new Count())
                .add(article, phrase);
        while (counts.size() > MOST) {
            counts.values().removeIf(count -> count.articles() <= least);
            least++;
        }
    }

    /// How often each phrase stands near any company.
    Map<String, Long> nearAny() {
        var all = new HashMap<String, Long>();
        counts.forEach((near, count) -> all.merge(near.text(), count.articles(), Long::sum));
        return all;
    }

    /// Those of at least so many articles, the most frequent first.
    List<Map.Entry<Near, Count>> of(long atLeast) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue().articles() >= atLeast)
                .sorted(Comparator.<Map.Entry<Near, Count>>comparingLong(
                                entry -> entry.getValue().articles())
                        .reversed()
                        .thenComparing(entry -> entry.getKey().text())
                        .thenComparingInt(entry -> entry.getKey().company()))
                .toList();
    }
}
