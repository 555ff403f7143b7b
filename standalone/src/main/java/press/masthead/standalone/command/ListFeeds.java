package press.masthead.standalone.command;

import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import press.masthead.standalone.feeds.FeedsText;

/// All feeds with their health.
@Command(
        name = "list",
        description = "Lists the feeds of a running masthead: how the last poll ended, and the next.",
        mixinStandardHelpOptions = true)
final class ListFeeds implements Callable<Integer> {
    @Mixin
    private KafkaOption kafka = new KafkaOption();

    @Mixin
    private JsonOption output = new JsonOption();

    @Override
    public Integer call() {
        var feeds = RunningFeeds.all(kafka.settings());
        output.tell(feeds, () -> FeedsText.list(feeds, Clock.systemUTC().instant()));
        return 0;
    }
}
