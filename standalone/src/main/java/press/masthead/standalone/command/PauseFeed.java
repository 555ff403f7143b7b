package press.masthead.standalone.command;

import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import press.masthead.model.FeedId;
import press.masthead.platform.json.Json;
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

    @Option(names = "--json", description = "Write one JSON object.")
    private boolean json;

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
        if (json) {
            var object = new LinkedHashMap<String, Object>();
            object.put("feed", id);
            object.put("paused", !undo);
            object.put("applied", applied.stream().map(ApplyRegisters::brief).toList());
            System.out.println(Json.MAPPER.writeValueAsString(object));
        } else {
            System.out.printf("%s is %s%n", id, undo ? "awake" : "paused");
            applied.forEach(version -> System.out.println(ApplyRegisters.brief(version)));
        }
        return 0;
    }
}
