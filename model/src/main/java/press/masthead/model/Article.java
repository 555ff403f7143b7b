package press.masthead.model;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// What an outlet published, as one feed carries it: text without markup, nothing judged. Absent texts are empty.
///
/// @param revision 0 when first seen, one more each time the same article comes with other content; 0 again where what
/// was seen is no longer remembered
/// @param guid the entry's own id, as printed
/// @param url the entry's link, as printed and made absolute
/// @param canonicalUrl the link without what does not name the article (tracking, default ports, AMP)
/// @param outlet the outlet that the feed stands for, as an id, a host or a name
/// @param byline the printed credit
/// @param language the language that the feed declares, as a BCP 47 tag
/// @param fetched when this revision was read, and not before the one that it follows
/// @param facts what its source tells in fields of its own, as EDGAR's `form`, `cik` and `filed`
/// @param page what its page tells, where that is read
public record Article(
        ArticleId id,
        int revision,
        FeedId feed,
        String guid,
        String url,
        String canonicalUrl,
        String outlet,
        String headline,
        String summary,
        String body,
        String byline,
        Dating published,
        Dating updated,
        String language,
        List<String> categories,
        Instant fetched,
        Map<String, String> facts,
        @JsonSetter(nulls = Nulls.AS_EMPTY) PageFacts page) {
    /// What came under one id, by what counts: the last read. Revisions alone do not tell, for whoever comes to poll a
    /// feed, or has forgotten an article, counts from 0 again.
    public static final Comparator<Article> BY_READING =
            Comparator.comparing(Article::fetched).thenComparingInt(Article::revision);

    public Article {
        categories = List.copyOf(categories);
        facts = Map.copyOf(facts);
    }

    /// An article whose source tells no facts of its own.
    public Article(
            ArticleId id,
            int revision,
            FeedId feed,
            String guid,
            String url,
            String canonicalUrl,
            String outlet,
            String headline,
            String summary,
            String body,
            String byline,
            Dating published,
            Dating updated,
            String language,
            List<String> categories,
            Instant fetched) {
        this(
                id,
                revision,
                feed,
                guid,
                url,
                canonicalUrl,
                outlet,
                headline,
                summary,
                body,
                byline,
                published,
                updated,
                language,
                categories,
                fetched,
                Map.of(),
                PageFacts.NONE);
    }

    /// An article as its feed alone tells it.
    public Article(
            ArticleId id,
            int revision,
            FeedId feed,
            String guid,
            String url,
            String canonicalUrl,
            String outlet,
            String headline,
            String summary,
            String body,
            String byline,
            Dating published,
            Dating updated,
            String language,
            List<String> categories,
            Instant fetched,
            Map<String, String> facts) {
        this(
                id,
                revision,
                feed,
                guid,
                url,
                canonicalUrl,
                outlet,
                headline,
                summary,
                body,
                byline,
                published,
                updated,
                language,
                categories,
                fetched,
                facts,
                PageFacts.NONE);
    }

    public String text(ArticleField field) {
        return switch (field) {
            case HEADLINE -> headline;
            case SUMMARY -> summary;
            case BODY -> body;
            case BYLINE -> byline;
            case URL -> url;
            case CATEGORY -> String.join("\n", categories);
            case PAGE_KIND -> page.kind();
            case PAGE_CANONICAL_URL -> page.canonicalUrl();
            case PAGE_WIRE -> page.wire();
            case PAGE_SECTION -> page.section();
            case PAGE_SOURCE_ORGANIZATION -> page.sourceOrganization();
            case PAGE_COPYRIGHT_HOLDER -> page.copyrightHolder();
            case PAGE_BASED_ON -> page.basedOn();
        };
    }

    public Article withId(ArticleId known) {
        return with(known, revision, fetched);
    }

    public Article asRevision(int next, Instant read) {
        return with(id, next, read);
    }

    private Article with(ArticleId known, int next, Instant read) {
        return new Article(
                known,
                next,
                feed,
                guid,
                url,
                canonicalUrl,
                outlet,
                headline,
                summary,
                body,
                byline,
                published,
                updated,
                language,
                categories,
                read,
                facts,
                page);
    }
}
