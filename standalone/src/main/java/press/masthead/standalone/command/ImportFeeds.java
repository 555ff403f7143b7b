package press.masthead.standalone.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import press.masthead.ingest.opml.OpmlFeed;
import press.masthead.ingest.opml.OpmlReader;
import press.masthead.ingest.opml.OpmlReading;
import press.masthead.model.register.Feed;
import press.masthead.platform.runtime.CannotStart;
import press.masthead.platform.runtime.UnusableSettings;
import press.masthead.standalone.feeds.Joining;

/// Adds the feeds of another reader.
@Command(
        name = "import",
        description = "Adds the feeds of an OPML file to the register, all or none, and applies the register.",
        mixinStandardHelpOptions = true)
final class ImportFeeds implements Callable<Integer> {
    @Mixin
    private FeedsRegister register = new FeedsRegister();

    @Parameters(paramLabel = "FILE", description = "The OPML file.")
    private Path file = Path.of("");

    @Option(names = "--outlet", description = "Outlet of feeds whose host belongs to none.", defaultValue = "")
    private String outlet = "";

    @Option(names = "--json", description = "Write one JSON object.")
    private boolean json;

    @Override
    public Integer call() {
        switch (OpmlReader.read(bytes())) {
            case OpmlReading.Refused(var faults) ->
                throw new UnusableSettings(faults.stream()
                        .map(fault -> "%s: %s".formatted(file, fault))
                        .toList());
            case OpmlReading.Read(var feeds, var duplicates) ->
                JoinRegister.of(register, candidates(feeds), duplicates, outlet).tell(json);
        }
        return 0;
    }

    private byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new CannotStart("cannot read %s; see that it is there".formatted(file), e);
        }
    }

    private static List<Joining.Candidate> candidates(List<OpmlFeed> feeds) {
        return feeds.stream()
                .map(feed -> new Joining.Candidate(feed.url(), feed.siteUrl(), Feed.Kind.RSS, ""))
                .toList();
    }
}
