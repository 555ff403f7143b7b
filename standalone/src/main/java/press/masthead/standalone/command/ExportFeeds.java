package press.masthead.standalone.command;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import press.masthead.ingest.opml.OpmlFeed;
import press.masthead.ingest.opml.OpmlWriter;
import press.masthead.model.register.Feed;
import press.masthead.standalone.feeds.KnownFeed;

/// All feeds, for another reader.
@Command(
        name = "export",
        description = "Writes the feeds of a running masthead as OPML, by outlet.",
        mixinStandardHelpOptions = true)
final class ExportFeeds implements Callable<Integer> {
    @Mixin
    private KafkaOption kafka = new KafkaOption();

    @Mixin
    private JsonOption output = new JsonOption();

    @Override
    public Integer call() {
        var feeds = RunningFeeds.all(kafka.settings()).stream()
                .map(KnownFeed::feed)
                .map(ExportFeeds::listed)
                .toList();
        output.tell(feeds, () -> OpmlWriter.write("Masthead", feeds));
        return 0;
    }

    private static OpmlFeed listed(Feed feed) {
        return new OpmlFeed(
                feed.url(), "", feed.id().value(), List.of(feed.outlet().value()));
    }
}
