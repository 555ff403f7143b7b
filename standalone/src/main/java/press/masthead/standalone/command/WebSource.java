package press.masthead.standalone.command;

import java.time.Clock;
import java.util.Set;
import press.masthead.ingest.fetching.Fetch;
import press.masthead.ingest.fetching.HttpFetcher;
import press.masthead.ingest.fetching.Validators;
import press.masthead.ingest.reading.FeedReader;
import press.masthead.ingest.reading.Reading;
import press.masthead.ingest.reading.ReadingContext;
import press.masthead.platform.runtime.CannotStart;

/// A feed read off the web as the ingest service would, within its limits.
final class WebSource {
    private static final String USER_AGENT = "Masthead/1 (feed reader)";

    private WebSource() {}

    static Reading read(String url, String base, String contentType) {
        return switch (new HttpFetcher(USER_AGENT, Set.of())
                .fetch(url, Validators.NONE, Clock.systemUTC().instant())) {
            case Fetch.Changed changed ->
                FeedReader.read(
                        changed.body().toByteArray(),
                        new ReadingContext(
                                base.isEmpty() ? url : base,
                                contentType.isEmpty() ? changed.contentType() : contentType,
                                "",
                                ""));
            case Fetch.Bodiless nothing -> throw new CannotStart("cannot fetch %s: %s".formatted(url, nothing));
        };
    }
}
