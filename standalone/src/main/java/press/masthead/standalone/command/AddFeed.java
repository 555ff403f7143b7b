package press.masthead.standalone.command;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import press.masthead.ingest.discovery.Discovery;
import press.masthead.ingest.discovery.FoundFeed;
import press.masthead.platform.json.Json;
import press.masthead.platform.runtime.CannotStart;
import press.masthead.standalone.feeds.Joining;

/// Adds a feed by its address, or by its site's.
@Command(
        name = "add",
        description = {
            "Adds a feed to the register, by its URL or by that of a site that has one, and applies the register.",
            "Of a site that has several none is chosen: they are listed, nothing is added, and the exit code is 1.",
            "At most twelve requests, with polling's pauses between them: a site may take a minute."
        },
        mixinStandardHelpOptions = true)
final class AddFeed implements Callable<Integer> {
    @Mixin
    private FeedsRegister register = new FeedsRegister();

    @Mixin
    private WebOption web = new WebOption();

    @Parameters(description = "URL of a feed or of a site.")
    private String url = "";

    @Option(names = "--outlet", description = "The outlet's id (default: whose host it is).", defaultValue = "")
    private String outlet = "";

    @Option(names = "--json", description = "Write one JSON object.")
    private boolean json;

    @Override
    public Integer call() {
        var discovered =
                new Discovery(web.politeFetcher()).at(url, Clock.systemUTC().instant());
        if (discovered.feeds().isEmpty()) {
            throw new CannotStart("no feed at %s: %s".formatted(url, discovered.cause()));
        }
        if (discovered.feeds().size() > 1) {
            tell(discovered.feeds());
            return 1;
        }
        var found = discovered.feeds().getFirst();
        JoinRegister.of(register, List.of(new Joining.Candidate(found.url(), url, found.kind(), outlet)), List.of(), "")
                .tell(json);
        return 0;
    }

    private void tell(List<FoundFeed> feeds) {
        if (json) {
            System.out.println(Json.MAPPER.writeValueAsString(Map.of("added", List.of(), "found", feeds)));
            return;
        }
        System.err.printf("masthead: %s has %d feeds; add one of them:%n", url, feeds.size());
        feeds.forEach(feed -> System.out.printf("%s  %s, %d entries%n", feed.url(), feed.title(), feed.entries()));
    }
}
