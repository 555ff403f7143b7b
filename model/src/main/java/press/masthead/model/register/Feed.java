package press.masthead.model.register;

import press.masthead.model.FeedId;
import press.masthead.model.OutletId;

/// A URL that is polled.
///
/// @param kind what it is expected to be; reading finds out what it is
/// @param intervalMinutes the pinned interval between polls, or 0 when it is learnt
/// @param language the language of entries that declare none, as a BCP 47 tag; may be empty
/// @param zone the IANA zone of dates that name none; may be empty
/// @param readArticlePage whether the article's page is read as well
/// @param paused whether polling rests
/// @param anyCertificate whether its own host is believed whatever certificate it shows; for a server that an operator
///     knows, until it mends its certificate
public record Feed(
        FeedId id,
        String url,
        OutletId outlet,
        Kind kind,
        int intervalMinutes,
        String language,
        String zone,
        boolean readArticlePage,
        boolean paused,
        boolean anyCertificate) {
    /// A feed whose certificate is verified.
    public Feed(
            FeedId id,
            String url,
            OutletId outlet,
            Kind kind,
            int intervalMinutes,
            String language,
            String zone,
            boolean readArticlePage,
            boolean paused) {
        this(id, url, outlet, kind, intervalMinutes, language, zone, readArticlePage, paused, false);
    }

    public Feed withPaused(boolean resting) {
        return new Feed(
                id, url, outlet, kind, intervalMinutes, language, zone, readArticlePage, resting, anyCertificate);
    }

    public enum Kind {
        RSS,
        ATOM,
        JSON,
        SITEMAP,
        EDGAR
    }
}
