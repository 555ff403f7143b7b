package press.masthead.standalone.command;

import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import press.masthead.platform.json.Json;
import press.masthead.standalone.feeds.FeedsText;

/// All feeds with their health.
@Command(
        name = "list",
        description = "Lists the feeds of a running masthead: how the last poll ended, and the next.",
        mixinStandardHelpOptions = true)
final class ListFeeds implements Callable<Integer> {
    @Mixin
    private KafkaOption kafka = new KafkaOption();

    @Option(names = "--json", description = "Write one JSON array.")
    private boolean json;

    @Override
    public Integer call() {
        var feeds = RunningFeeds.all(kafka.settings());
        System.out.print(
                json
                        ? Json.MAPPER.writeValueAsString(feeds) + "\n"
                        : FeedsText.list(feeds, Clock.systemUTC().instant()));
        return 0;
    }
}
