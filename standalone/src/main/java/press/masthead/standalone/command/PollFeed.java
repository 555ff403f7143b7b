package press.masthead.standalone.command;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import press.masthead.platform.registers.RegisterPublisher;
import press.masthead.platform.runtime.CannotStart;

/// Asks for a poll at once.
@Command(
        name = "poll",
        description = "Polls a feed at once, or as soon as its server allows.",
        mixinStandardHelpOptions = true)
final class PollFeed implements Callable<Integer> {
    @Mixin
    private KafkaOption kafka = new KafkaOption();

    @Parameters(description = "The feed's id.")
    private String id = "";

    @Mixin
    private JsonOption output = new JsonOption();

    @Override
    public Integer call() {
        var settings = kafka.settings();
        var feed = RunningFeeds.one(settings, id).feed();
        if (feed.paused()) {
            throw new CannotStart("%s is paused; wake it first: masthead feeds pause --undo %s".formatted(id, id));
        }
        RegisterPublisher.askForPoll(settings, feed.id());
        output.tell(Map.of("asked", id), () -> "%s is asked for; see: masthead feeds why %s\n".formatted(id, id));
        return 0;
    }
}
