package press.masthead.standalone.command;

import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import press.masthead.standalone.feeds.FeedsText;

/// What was decided about a feed, and why.
@Command(
        name = "why",
        description = "Tells how the last poll of a feed ended and why, and when and why it is polled next.",
        mixinStandardHelpOptions = true)
final class WhyFeed implements Callable<Integer> {
    @Mixin
    private KafkaOption kafka = new KafkaOption();

    @Parameters(description = "The feed's id.")
    private String id = "";

    @Mixin
    private JsonOption output = new JsonOption();

    @Override
    public Integer call() {
        var known = RunningFeeds.one(kafka.settings(), id);
        output.tell(known, () -> FeedsText.why(known, Clock.systemUTC().instant()));
        return 0;
    }
}
