package press.masthead.standalone.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import press.masthead.model.Article;
import press.masthead.model.Dating;
import press.masthead.model.backtest.BackTestReport;
import press.masthead.model.register.Registers;
import press.masthead.platform.registers.RefusedRegisters;
import press.masthead.platform.registers.RegisterHistory;
import press.masthead.platform.runtime.CannotStart;
import press.masthead.standalone.history.HistoryBackTest;

/// What other registers would have made of all that was decided.
@Command(
        name = "backtest",
        description = {
            "Tells what a folder of registers would change on the lists, over all history, without touching what runs.",
            "A register that the folder lacks stays as it is. Exits with 3 when something would change, 0 when nothing."
        },
        mixinStandardHelpOptions = true)
final class BacktestCommand implements Callable<Integer> {
    @Parameters(paramLabel = "CANDIDATE_DIR", description = "Folder of the registers to try.")
    private Path folder = Path.of(".");

    @Option(names = "--since", description = "Only articles published on this day or later, as 2026-01-31.")
    private @Nullable LocalDate since;

    @Mixin
    private JsonOption output = new JsonOption();

    @Option(names = "--html", paramLabel = "FILE", description = "Write the report as a page, too.")
    private @Nullable Path html;

    @Mixin
    private KafkaOption kafka = new KafkaOption();

    @Override
    public Integer call() throws InterruptedException {
        var settings = kafka.settings();
        var candidate = candidate(RegisterHistory.read(settings));
        var tried = new HistoryBackTest(settings).test(candidate, this::isWanted, _ -> {});
        if (tried.unreadable() > 0) {
            System.err.printf("warning: %d records cannot be read and are left out%n", tried.unreadable());
        }
        var report = tried.report();
        output.tell(report, () -> BacktestText.of(report));
        write(report);
        return report.changed() == 0 ? 0 : 3;
    }

    private Registers candidate(RegisterHistory history) {
        var check = RegisterFolder.read(folder, history.inForce()).check();
        if (check.registers().isEmpty()) {
            throw new RefusedRegisters(check.faults());
        }
        check.faults().forEach(fault -> System.err.println("warning, applying will be refused: " + fault));
        return check.registers().getFirst();
    }

    private boolean isWanted(Article article) {
        var from = since;
        var when = article.published() instanceof Dating.Dated dated ? dated.start() : article.fetched();
        return from == null || !when.isBefore(from.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private void write(BackTestReport report) {
        var page = html;
        if (page != null) {
            try {
                Files.writeString(page, BacktestPage.of(report));
            } catch (IOException e) {
                throw new CannotStart("cannot write %s; name a file in a folder that is there".formatted(page), e);
            }
        }
    }
}
