package press.masthead.standalone.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import press.masthead.classify.Classifier;
import press.masthead.classify.offline.ClassifyLines;
import press.masthead.classify.suggestions.Suggestion.MissingAlias;
import press.masthead.classify.suggestions.Suggestion.MissingOutlet;
import press.masthead.classify.suggestions.Suggestions;
import press.masthead.model.Edit;
import press.masthead.model.register.RegisterKind;
import press.masthead.platform.registers.RegisterFiles;
import press.masthead.platform.registers.RegisterHistory;
import press.masthead.platform.runtime.CannotStart;
import press.masthead.platform.topics.Topics;
import press.masthead.profile.lists.Standings;
import press.masthead.standalone.history.TopicHistory;

/// Names and outlets that the registers may lack. Changes nothing that runs.
@Command(
        name = "suggest",
        description = {
            "Tells which names and outlets the registers may lack, from all that was decided, and changes nothing.",
            "Names are those that stand near a company far more often than elsewhere; outlets are hosts that the register",
            "does not know and whose articles editors keep approving. Exits with 3 when there are some, 0 when none."
        },
        mixinStandardHelpOptions = true)
final class SuggestCommand implements Callable<Integer> {
    @Option(names = "--company", paramLabel = "SLUG", description = "Only names of this company, and no outlets.")
    private String company = "";

    @Option(names = "--only", paramLabel = "TEXT", description = "Only this name or host; may be given again.")
    private List<String> only = new ArrayList<>();

    @Option(
            names = "--least",
            description = "How many articles a name stands in at the least (default: ${DEFAULT-VALUE}).",
            defaultValue = "5")
    private int least;

    @Option(
            names = "--approved",
            description = "How many articles of an outlet were approved at the least (default: ${DEFAULT-VALUE}).",
            defaultValue = "3")
    private int approved;

    @Option(
            names = "--most",
            description = "How many names for one company at the most (default: ${DEFAULT-VALUE}).",
            defaultValue = "20")
    private int most;

    @Option(
            names = "--write",
            paramLabel = "DIR",
            description = "Write the registers with what is suggested, for ./masthead backtest DIR to try.")
    private @Nullable Path write;

    @Mixin
    private JsonOption output = new JsonOption();

    @Option(
            names = "--lines",
            paramLabel = "FILE",
            description = {
                "Articles as for ./masthead classify, in place of a running masthead's; may be given again.",
                "A name that ends with .gz is unpacked. Nobody edited these, so no outlets are suggested."
            })
    private List<Path> lines = new ArrayList<>();

    @Option(names = "--registers", description = "Folder of the registers for --lines (default: the project's own).")
    private Path registers = Home.path().resolve("registers");

    @Mixin
    private KafkaOption kafka = new KafkaOption();

    @Override
    public Integer call() throws IOException {
        return lines.isEmpty() ? ofHistory() : ofLines();
    }

    private int ofHistory() {
        var settings = kafka.settings();
        var inForce = RegisterHistory.read(settings).inForce();
        try (var history = new TopicHistory(settings)) {
            var edits = new ArrayList<Edit>();
            var unreadable = history.everyValue(Topics.EDITS, edits::add);
            var suggestions =
                    new Suggestions(new RegisterFolder(inForce, "").check().accepted(), Standings.of(edits));
            unreadable += history.lastValues(Topics.DECISIONS, suggestions::add);
            if (unreadable > 0) {
                System.err.printf("warning: %d records cannot be read and are left out%n", unreadable);
            }
            return tell(suggestions, inForce);
        }
    }

    private int ofLines() throws IOException {
        var sources = RegisterFiles.sources(registers);
        var accepted = RegisterFiles.accepted(sources);
        var suggestions = new Suggestions(accepted, Map.of());
        var classify = new ClassifyLines(Classifier.of(accepted), suggestions::add);
        for (var file : lines) {
            try (var input = input(file)) {
                var unreadable = classify.run(input, OutputStream.nullOutputStream());
                if (unreadable > 0) {
                    System.err.printf("warning: %d lines of %s cannot be read and are left out%n", unreadable, file);
                }
            }
        }
        return tell(suggestions, sources);
    }

    private static InputStream input(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw new CannotStart("cannot read %s; see that it is there".formatted(file));
        }
        var stream = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(stream) : stream;
    }

    private int tell(Suggestions suggestions, Map<RegisterKind, String> inForce) {
        var aliases = suggestions.aliases(least, most).stream()
                .filter(alias -> company.isEmpty() || alias.company().value().equals(company))
                .filter(alias -> isWanted(alias.text()))
                .toList();
        var outlets = suggestions.outlets(approved).stream()
                .filter(outlet -> company.isEmpty() && isWanted(outlet.host()))
                .toList();
        output.tell(Map.of("aliases", aliases, "outlets", outlets), () -> SuggestText.of(aliases, outlets));
        writeCandidate(aliases, outlets, inForce);
        return aliases.isEmpty() && outlets.isEmpty() ? 0 : 3;
    }

    private boolean isWanted(String text) {
        return only.isEmpty() || only.contains(text);
    }

    private void writeCandidate(
            List<MissingAlias> aliases, List<MissingOutlet> outlets, Map<RegisterKind, String> inForce) {
        var folder = write;
        if (folder != null) {
            var candidate = new CandidateFolder(inForce);
            candidate.add(aliases, outlets);
            candidate.write(folder).forEach(fault -> System.err.println("warning, applying will be refused: " + fault));
        }
    }
}
