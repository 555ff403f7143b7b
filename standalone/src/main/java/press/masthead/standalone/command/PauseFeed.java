package press.masthead.standalone.command;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import press.masthead.model.FeedId;
import press.masthead.standalone.feeds.FeedsYaml;

/// Lets a feed rest, or wakes it.
@Command(
        name = "pause",
        description = "Pauses a feed in the register, or wakes it with --undo, and applies the register.",
        mixinStandardHelpOptions = true)
final class PauseFeed implements Callable<Integer> {
    @Mixin
    private FeedsRegister register = new FeedsRegister();

    @Parameters(description = "The feed's id.")
    private String id = "";

    @Option(names = "--undo", description = "Wake it instead; it is polled at once.")
    private boolean undo;

    @Mixin
    private JsonOption output = new JsonOption();

    @Override
    public Integer call() {
        var feeds = register.registers().feeds();
        var ids = feeds.stream().map(feed -> feed.id().value()).toList();
        if (!ids.contains(id)) {
            throw RunningFeeds.unknown(id, ids);
        }
        var meant = feeds.stream()
                .map(feed -> feed.id().value().equals(id) ? feed.withPaused(!undo) : feed)
                .toList();
        var applied = register.change(FeedsYaml.paused(register.text(), new FeedId(id), !undo), meant);
        var done =
                new Done(id, !undo, applied.stream().map(ApplyRegisters::brief).toList());
        output.tell(done, done::text);
        return 0;
    }

    private record Done(String feed, boolean paused, List<String> applied) {
        String text() {
            var state = paused ? "paused" : "awake";
            return "%s is %s\n".formatted(feed, state)
                    + applied.stream().map(version -> version + "\n").collect(Collectors.joining());
        }
    }
}
