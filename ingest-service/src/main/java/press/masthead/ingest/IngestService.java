package press.masthead.ingest;

import java.util.List;
import java.util.Optional;
import press.masthead.ingest.fetching.HttpFetcher;
import press.masthead.ingest.fetching.HubClient;
import press.masthead.ingest.fetching.Limits;
import press.masthead.ingest.fetching.Robots;
import press.masthead.ingest.polling.Hubs;
import press.masthead.ingest.polling.PollFeeds;
import press.masthead.ingest.polling.PollingTopology;
import press.masthead.ingest.reading.Canary;
import press.masthead.ingest.websub.Subscriber;
import press.masthead.platform.runtime.CannotStart;
import press.masthead.platform.runtime.Main;
import press.masthead.platform.runtime.ServiceSettings;
import press.masthead.platform.runtime.StreamsService;

/// The running ingest service: polls the feeds of the `feeds` topic and publishes their articles.
public final class IngestService implements Main.Served {
    public static final String NAME = "ingest";

    private final StreamsService streams;
    private final Optional<Subscriber> subscriber;

    private IngestService(StreamsService streams, Optional<Subscriber> subscriber) {
        this.streams = streams;
        this.subscriber = subscriber;
    }

    /// Needs the topics to be there.
    public static IngestService start(ServiceSettings settings, IngestSettings behaviour) {
        var fetcher = new HttpFetcher(behaviour::userAgentFor, behaviour.allowedHosts(), Limits.USUAL);
        var rules = new HttpFetcher(behaviour::userAgentFor, behaviour.allowedHosts(), Limits.ROBOTS);
        var pages = new WebPageReader(fetcher, new Robots(rules, behaviour::userAgentFor));
        refuseUnsafeReader(Canary.breaches());
        var subscriber = behaviour
                .webSub()
                .map(webSub -> new Subscriber(
                        webSub,
                        new HubClient(behaviour::userAgentFor, behaviour.allowedHosts(), Limits.USUAL),
                        settings.kafka()));
        var polls = new PollFeeds(
                new WebPoller(fetcher),
                pages,
                behaviour.schedule(),
                behaviour.politeness(),
                behaviour.fetches(),
                subscriber.<Hubs>map(each -> each).orElse(Hubs.NONE));
        return new IngestService(StreamsService.start(NAME, PollingTopology.build(polls), settings), subscriber);
    }

    static void refuseUnsafeReader(List<String> breaches) {
        if (!breaches.isEmpty()) {
            throw new CannotStart("the reader of feeds obeys hostile documents (%s); do not run this build"
                    .formatted(String.join(", ", breaches)));
        }
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
        subscriber.ifPresent(Subscriber::close);
        streams.close();
    }
}
