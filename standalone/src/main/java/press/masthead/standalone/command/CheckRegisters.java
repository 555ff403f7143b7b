package press.masthead.standalone.command;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import press.masthead.platform.json.Json;
import press.masthead.platform.registers.ReviewDate;

/// Tells what is wrong with a folder of registers.
@Command(
        name = "check",
        description =
                "Tells every fault of a folder of registers and of its policy on its fixtures; exits with 2 when there is one.",
        mixinStandardHelpOptions = true)
final class CheckRegisters implements Callable<Integer> {
    @Parameters(description = "Folder of the registers.")
    private Path folder = Path.of(".");

    @Option(names = "--json", description = "Write one JSON object.")
    private boolean json;

    @Override
    public Integer call() {
        var check = RegisterFolder.read(folder).check();
        var warnings = overdue(check.reviews(), LocalDate.now(Clock.systemUTC()));
        if (json) {
            System.out.println(Json.MAPPER.writeValueAsString(
                    Map.of("faults", check.faults(), "warnings", warnings, "counts", counts(check))));
        } else {
            warnings.forEach(warning -> System.err.println("warning: " + warning));
            check.faults().forEach(fault -> System.err.println("masthead: " + fault));
            if (check.faults().isEmpty()) {
                System.out.println(summary(check));
            }
        }
        return check.faults().isEmpty() ? 0 : 2;
    }

    private static List<ReviewDate> overdue(List<ReviewDate> reviews, LocalDate today) {
        return reviews.stream().filter(review -> review.isPast(today)).toList();
    }

    private static Map<String, Integer> counts(RegisterFolder.Check check) {
        var counts = new TreeMap<String, Integer>();
        counts.put("fixtures", check.fixtures());
        check.registers().forEach(registers -> {
            counts.put("feeds", registers.feeds().size());
            counts.put("outlets", registers.outlets().size());
            counts.put("companies", registers.companies().size());
            counts.put("rules", registers.policy().rules().size());
        });
        return counts;
    }

    private static String summary(RegisterFolder.Check check) {
        var registers = check.accepted();
        return "%d feeds, %d outlets, %d companies, %d rules, %d fixtures: no faults"
                .formatted(
                        registers.feeds().size(),
                        registers.outlets().size(),
                        registers.companies().size(),
                        registers.policy().rules().size(),
                        check.fixtures());
    }
}
