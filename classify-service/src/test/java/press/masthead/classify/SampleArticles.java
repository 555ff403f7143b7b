package press.masthead.classify;

import java.time.Instant;
import java.util.List;
import press.masthead.model.Article;
import press.masthead.model.ArticleId;
import press.masthead.model.Dating;
import press.masthead.model.FeedId;

/// Articles that differ in what a test is about and in nothing else.
public final class SampleArticles {
    private SampleArticles() {}

    public static Article article(String id, int revision, String headline) {
        return article(id, revision, "https://cnbc.example/" + id, headline, "A text.", "Jane Doe");
    }

    public static Article article(String id, int revision, String url, String headline, String body, String byline) {
        return article(id, revision, "", url, headline, body, byline);
    }

    public static Article article(
            String id, int revision, String outlet, String url, String headline, String body, String byline) {
        return new Article(
                new ArticleId(id),
                revision,
                new FeedId("f"),
                "",
                url,
                url,
                outlet,
                headline,
                "",
                body,
                byline,
                new Dating.Undated(""),
                new Dating.Undated(""),
                "en",
                List.of(),
                Instant.EPOCH);
    }
}
