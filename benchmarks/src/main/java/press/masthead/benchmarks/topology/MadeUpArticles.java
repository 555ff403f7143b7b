package press.masthead.benchmarks.topology;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import press.masthead.model.Article;
import press.masthead.model.ArticleId;
import press.masthead.model.Dating;
import press.masthead.model.FeedId;

/// Articles of the length of usual events, every third about a company that is matched, the same ones in every run.
final class MadeUpArticles {
    private static final int BODY_CHARACTERS = 1_530;
    private static final int SUMMARY_CHARACTERS = 160;
    private static final int OUTLETS = 4;
    private static final String[] SUBJECTS = {
        "Alibaba's Qwen",
        "OpenAI",
        "DeepSeek",
        "The port authority",
        "A maker of valves",
        "The city's museum",
        "The ferry company",
        "A chain of bakeries",
        "The weather service"
    };
    private static final String[] VERBS = {
        "said that it opens",
        "plans to move",
        "has sold",
        "told customers that it keeps",
        "declined to comment on",
        "put off, according to a filing,",
        "will lease",
        "has asked the ministry for",
        "is about to close"
    };
    private static final String[] OBJECTS = {
        "the data centre in the north", "two of its older yards", "an office for the region", "the larger of the halls",
        "its stake in the harbour line", "the terms of the contract", "a fleet of electric lorries", "the third model",
        "the plant by the river"
    };
    private static final String[] TAILS = {
        "a year early",
        "by the end of the summer",
        "for %d million",
        "after %d months of talks",
        "from January on",
        "with %d people",
        "under the rules of last year",
        "at a price %d percent lower"
    };

    private MadeUpArticles() {}

    /// One after the other, so that a million need no memory.
    static Stream<Article> of(int count) {
        var random = new Random(1);
        return IntStream.range(0, count).mapToObj(number -> article(random, number));
    }

    private static Article article(Random random, int number) {
        var url = "https://outlet-%d.example/2026/05/11/article-%d.html".formatted(number % OUTLETS, number);
        var body = body(random);
        return new Article(
                new ArticleId("benchmark-" + number),
                0,
                new FeedId("benchmark-" + number % OUTLETS),
                url,
                url,
                url,
                "outlet-" + number % OUTLETS,
                sentence(random),
                body.substring(0, SUMMARY_CHARACTERS),
                body,
                "Jane Doe",
                new Dating.Undated(""),
                new Dating.Undated(""),
                "en",
                List.of("Business"),
                Instant.EPOCH);
    }

    private static String body(Random random) {
        var body = new StringBuilder();
        while (body.length() < BODY_CHARACTERS) {
            body.append(sentence(random)).append(". ");
        }
        return body.toString();
    }

    private static String sentence(Random random) {
        return String.join(
                " ",
                one(random, SUBJECTS),
                one(random, VERBS),
                one(random, OBJECTS),
                one(random, TAILS).formatted(random.nextInt(2, 100)));
    }

    private static String one(Random random, String[] texts) {
        return texts[random.nextInt(texts.length)];
    }
}
