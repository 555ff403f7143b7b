package press.masthead.ingest;

import press.masthead.ingest.fetching.HttpFetcher;
import press.masthead.ingest.polling.PollFeeds;
import press.masthead.ingest.polling.PollingTopology;
import press.masthead.platform.runtime.Main;
import press.masthead.platform.runtime.ServiceSettings;
import press.masthead.platform.runtime.StreamsService;

/// The running ingest service: polls the feeds of the `feeds` topic and publishes their articles.
public final class IngestService implements Main.Served {
    public static final String NAME = "ingest";

    private final StreamsService streams;

    private IngestService(StreamsService streams) {
        this.streams = streams;
    }

    /// Needs the topics to be there.
    public static IngestService start(ServiceSettings settings, IngestSettings behaviour) {
        var poller = new WebPoller(new HttpFetcher(behaviour.userAgent(), behaviour.allowedHosts()));
        var polls = new PollFeeds(poller, behaviour.schedule(), behaviour.politeness(), behaviour.fetches());
        return new IngestService(StreamsService.start(NAME, PollingTopology.build(polls), settings));
    }

    public boolean ready() {
        return streams.ready();
    }

    @Override
    public boolean awaitFailure() throws InterruptedException {
        return streams.awaitFailure();
    }

    @Override
    public void close() {
        streams.close();
    }
}
