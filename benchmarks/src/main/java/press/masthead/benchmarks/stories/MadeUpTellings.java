package press.masthead.benchmarks.stories;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import press.masthead.model.ArticleId;
import press.masthead.model.Dating;
import press.masthead.model.Sketch;
import press.masthead.profile.stories.Published;
import press.masthead.profile.stories.Publisher;
import press.masthead.profile.stories.Telling;
import press.masthead.profile.stories.Wording;

/// Articles as far as stories need them, each made from its number, so that none need be kept: within one window, every
/// tenth a copy of an earlier one at another outlet with a fifth of its bins changed.
final class MadeUpTellings {
    private static final int OUTLETS = 500;
    private static final int COPY_EVERY = 10;
    private static final int COPIED_FROM = 5;
    private static final int WORDS = 8;
    private static final int VOCABULARY = 60_000;
    private static final int SHINGLES = 1_800;
    private static final long BEGIN = 1_760_000_000_000L;
    private static final long WINDOW = Duration.ofDays(14).toMillis();

    private MadeUpTellings() {}

    static Telling of(int number) {
        var copied = isCopy(number) ? number - COPIED_FROM : number;
        return telling(number, bins(copied, isCopy(number) ? number : -1));
    }

    static boolean isCopy(int number) {
        return number % COPY_EVERY == COPY_EVERY - 1;
    }

    /// Another copy, that is not among them.
    static Telling copyOf(int number, int asNumber) {
        return telling(asNumber, bins(number, asNumber));
    }

    static ArticleId id(int number) {
        return new ArticleId("article-%08d".formatted(number));
    }

    static int number(ArticleId id) {
        return Integer.parseInt(id.value().substring("article-".length()));
    }

    private static Telling telling(int number, byte[] bins) {
        var outlet = "outlet-" + number % OUTLETS;
        var host = outlet + ".example";
        var headline = headline(number);
        return new Telling(
                id(number),
                "https://%s/%d".formatted(host, number),
                new Publisher(outlet, host, List.of(outlet)),
                BEGIN + new Random(number).nextLong(WINDOW),
                headline,
                Wording.of(headline, ""),
                Sketch.of(bins, SHINGLES),
                false,
                false,
                List.of(),
                Published.of(new Dating.Undated("")));
    }

    /// Of words that each stand in about a hundred others.
    private static String headline(int number) {
        var words = new Random(-number);
        return IntStream.range(0, WORDS)
                .mapToObj(_ -> "word" + words.nextInt(VOCABULARY))
                .collect(Collectors.joining(" "));
    }

    private static byte[] bins(int number, int changedBy) {
        var random = new Random(number * 2L + 1);
        var bins = new byte[Sketch.BINS];
        for (var bin = 0; bin < bins.length; bin++) {
            bins[bin] = (byte) (1 + random.nextInt(255));
        }
        if (changedBy >= 0) {
            var changes = new Random(changedBy);
            for (var change = 0; change < bins.length / 5; change++) {
                bins[changes.nextInt(bins.length)] = (byte) (1 + changes.nextInt(255));
            }
        }
        return bins;
    }
}
