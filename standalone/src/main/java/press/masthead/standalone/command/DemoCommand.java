package press.masthead.standalone.command;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import press.masthead.ingest.IngestSettings;
import press.masthead.ingest.polling.Schedule;
import press.masthead.model.CompanySlug;
import press.masthead.model.register.Feed;
import press.masthead.platform.runtime.Parts;
import press.masthead.profile.api.representations.ListText;
import press.masthead.profile.api.representations.Site;
import press.masthead.profile.desk.DeskSettings;
import press.masthead.profile.desk.accounts.Account;
import press.masthead.profile.desk.accounts.Accounts;
import press.masthead.profile.desk.accounts.PasswordHash;
import press.masthead.profile.desk.accounts.Role;
import press.masthead.standalone.Settled;
import press.masthead.standalone.Standalone;
import press.masthead.standalone.StandaloneSettings;
import press.masthead.standalone.newsstand.Newsstand;
import press.masthead.standalone.newsstand.Samples;

/// The whole thing over the sample feeds, kept nowhere.
@Command(
        name = "demo",
        description = "Runs everything over the sample feeds; what it makes is forgotten afterwards.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    private static final CompanySlug SHOWN = new CompanySlug("alibaba-qwen");
    private static final String EDITOR = "editor";

    /// Of an account that signs in from this machine alone, to lists that are forgotten afterwards.
    private static final String PASSWORD = "masthead-demo";

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Schedule LIVELY = new Schedule(Duration.ofSeconds(2), Duration.ofSeconds(5));

    @Option(names = "--once", description = "Poll every feed once, print Alibaba Qwen's list, exit.")
    private boolean once;

    @Option(names = "--without-edits", description = "Show the machine's own list, before an editor's hand.")
    private boolean withoutEdits;

    @Option(names = "--port", description = "Port of the website (default: ${DEFAULT-VALUE}).", defaultValue = "8450")
    private int port;

    @Option(
            names = "--desk-port",
            description = "Port of the review desk (default: ${DEFAULT-VALUE}).",
            defaultValue = "8451")
    private int deskPort;

    @Override
    public Integer call() throws Exception {
        var began = System.nanoTime();
        var data = Files.createTempDirectory("masthead-demo");
        var parts = new Parts();
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(parts::close));
        AutoCloseable forgetting = () -> delete(data);
        parts.opened(forgetting);
        var samples = new Samples(Home.path());
        var newsstand = parts.opened(Newsstand.open("127.0.0.1", 0, samples.feeds()));
        var standalone = parts.opened(Standalone.start(
                settings(data, samples, newsstand), Clock.systemUTC().instant()));
        var feeds = standalone.registers().get().feeds().stream().map(Feed::id).collect(Collectors.toSet());
        Settled.await(standalone.settings(), feeds, PATIENCE);
        if (once) {
            System.out.print(
                    ListText.of(standalone.profile().lists().coverage(SHOWN).orElseThrow()));
            return 0;
        }
        System.err.printf(
                "masthead: %d feeds read, lists at http://127.0.0.1:%d/ after %.1f s; Ctrl-C ends it%n",
                feeds.size(), standalone.profile().port(), (System.nanoTime() - began) / 1e9);
        System.err.printf(
                "masthead: review desk at http://127.0.0.1:%d/, sign in as %s with %s%n",
                standalone.desk().orElseThrow().port(), EDITOR, PASSWORD);
        return standalone.awaitFailure() ? 1 : 0;
    }

    private StandaloneSettings settings(Path data, Samples samples, Newsstand newsstand) {
        return new StandaloneSettings(
                data,
                samples.registers(newsstand.address()),
                withoutEdits ? List.of() : samples.edits(),
                IngestSettings.local(Set.of(newsstand.address().substring("http://".length())), LIVELY),
                "127.0.0.1",
                once ? 0 : port,
                Site.local(once ? 0 : port),
                0,
                1,
                Optional.of(DeskSettings.loopback(once ? 0 : deskPort)),
                Accounts.only(new Account(EDITOR, Role.EDITOR, PasswordHash.of(PASSWORD, 1), true)),
                DataOption.tokens(data));
    }

    private static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path left, @Nullable IOException cause) throws IOException {
                    Files.deleteIfExists(left);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            System.err.println("masthead: could not delete %s: %s".formatted(folder, e.getMessage()));
        }
    }
}
