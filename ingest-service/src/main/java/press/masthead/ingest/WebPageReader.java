package press.masthead.ingest;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import press.masthead.ingest.fetching.Asked;
import press.masthead.ingest.fetching.Fetch;
import press.masthead.ingest.fetching.Leave;
import press.masthead.ingest.fetching.PageFetcher;
import press.masthead.ingest.fetching.Robots;
import press.masthead.ingest.fetching.Robots.Permission;
import press.masthead.ingest.fetching.Validators;
import press.masthead.ingest.polling.PageAnswer;
import press.masthead.ingest.polling.PageReader;
import press.masthead.ingest.reading.ReadingContext;
import press.masthead.ingest.reading.Site;
import press.masthead.ingest.reading.pages.ArticlePage;
import press.masthead.model.Article;
import press.masthead.model.register.Feed;

/// Reads an article's page as far as its site's robots.txt allows; the rules of a site that are not known are asked for
/// first. A redirect is followed within the site, and one of a page within its rules.
public record WebPageReader(PageFetcher fetcher, Robots robots) implements PageReader {
    @Override
    public PageAnswer read(Feed feed, Article article, Leave leave, Instant now) {
        @Nullable HttpUrl url = HttpUrl.parse(article.url());
        if (url == null) {
            return lost("no http or https URL");
        }
        return switch (robots.of(url, now)) {
            case UNKNOWN -> asked(feed, url, leave, now);
            case LATER -> later(url);
            case DENIED -> lost("robots.txt of %s denies it".formatted(url.host()));
            case ALLOWED -> allowed(feed, article, url, leave, now);
        };
    }

    @Override
    public Duration pause(Article article, Instant now) {
        @Nullable HttpUrl url = HttpUrl.parse(article.url());
        return url == null ? Duration.ZERO : robots.delay(url, now);
    }

    private PageAnswer allowed(Feed feed, Article article, HttpUrl url, Leave leave, Instant now) {
        var unknown = new AtomicReference<@Nullable HttpUrl>();
        var fetch = fetcher.fetchPage(
                new Asked(url.toString(), Validators.NONE, isAnyCertificateEnough(feed, url)),
                withinTheSite((from, next) -> {
                    var permission = robots.of(next, now);
                    if (permission != Permission.ALLOWED && permission != Permission.UNKNOWN) {
                        return Optional.of(notFollowed(next));
                    }
                    var instead = leave.toFollow(from, next);
                    if (permission == Permission.ALLOWED || instead.isPresent()) {
                        return instead;
                    }
                    unknown.set(next);
                    return Optional.of(notFollowed(next));
                }),
                now);
        @Nullable HttpUrl askedFirst = unknown.get();
        return askedFirst == null ? answer(feed, article, fetch, url) : asked(feed, askedFirst, leave, now);
    }

    private static Leave withinTheSite(Leave leave) {
        return (from, next) -> isSameSite(from, next) ? leave.toFollow(from, next) : Optional.of(notFollowed(next));
    }

    private static Fetch.Bodiless notFollowed(HttpUrl next) {
        return new Fetch.Forbidden("a redirect to " + next.host() + " that is not followed");
    }

    private PageAnswer asked(Feed feed, HttpUrl site, Leave leave, Instant now) {
        return robots.ask(site, isAnyCertificateEnough(feed, site), withinTheSite(leave), now)
                                instanceof Fetch.Refused refused
                        && refused.retryAfter().isPresent()
                ? failed(refused)
                : new PageAnswer.RulesRead();
    }

    private static PageAnswer later(HttpUrl site) {
        return new PageAnswer.Failed("no robots.txt to be had from " + site.host(), site.toString(), Optional.empty());
    }

    private static PageAnswer answer(Feed feed, Article article, Fetch fetch, HttpUrl url) {
        return switch (fetch) {
            case Fetch.Changed changed -> page(feed, article, changed);
            case Fetch.Refused refused when isPassing(refused) -> failed(refused);
            case Fetch.Refused refused -> lost("status " + refused.status());
            case Fetch.Unreachable(var cause) -> new PageAnswer.Failed(cause, url.toString(), Optional.empty());
            case Fetch.PutOff(var domain, var until) ->
                new PageAnswer.Failed(domain + " is not asked now", url.toString(), Optional.of(until));
            case Fetch.Gone _ -> lost("gone");
            case Fetch.Forbidden(var cause) -> lost(cause);
            case Fetch.TooLarge(var cause) -> lost(cause);
            case Fetch.Garbled(var cause) -> lost(cause);
            case Fetch.Unchanged _ -> lost("no body");
        };
    }

    private static PageAnswer lost(String cause) {
        return new PageAnswer.Lost(cause);
    }

    private static boolean isPassing(Fetch.Refused refused) {
        return refused.status() >= 500 || refused.status() == 408 || refused.status() == 429;
    }

    private static PageAnswer failed(Fetch.Refused refused) {
        return new PageAnswer.Failed("status " + refused.status(), refused.url(), refused.retryAfter());
    }

    private static PageAnswer page(Feed feed, Article article, Fetch.Changed changed) {
        var type = changed.contentType().toLowerCase(Locale.ROOT);
        if (!type.isBlank() && !type.contains("html")) {
            return lost("no web page but " + type);
        }
        var context =
                new ReadingContext(changed.validators().url(), changed.contentType(), feed.language(), feed.zone());
        var page = ArticlePage.read(changed.body().toByteArray(), context);
        return page.isOf(article) ? new PageAnswer.Read(page) : lost("another page");
    }

    private static boolean isAnyCertificateEnough(Feed feed, HttpUrl url) {
        @Nullable HttpUrl own = HttpUrl.parse(feed.url());
        return feed.anyCertificate() && own != null && own.host().equals(url.host());
    }

    private static boolean isSameSite(HttpUrl one, HttpUrl other) {
        return Site.of(one).equals(Site.of(other));
    }
}
