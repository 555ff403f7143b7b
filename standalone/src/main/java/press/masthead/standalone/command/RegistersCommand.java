package press.masthead.standalone.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import press.masthead.platform.registers.RegisterFiles;
import press.masthead.platform.registers.RegisterPublisher;
import press.masthead.platform.runtime.Broker;
import press.masthead.platform.runtime.Environment;
import press.masthead.platform.runtime.ServiceSettings;

/// The registers: checking and applying them.
@Command(
        name = "registers",
        description = "Checks and applies the registers.",
        mixinStandardHelpOptions = true,
        subcommands = {RegistersCommand.Check.class, RegistersCommand.Apply.class})
final class RegistersCommand {
    @Command(
            name = "check",
            description = "Tells every fault of a folder of registers; exits with 2 when there is one.",
            mixinStandardHelpOptions = true)
    static final class Check implements Callable<Integer> {
        @Parameters(description = "Folder of the registers.")
        private Path folder = Path.of(".");

        @Override
        public Integer call() {
            var registers = RegisterFiles.accepted(RegisterFiles.sources(folder));
            System.out.printf(
                    "%d feeds, %d outlets, %d companies, %d rules: no faults%n",
                    registers.feeds().size(),
                    registers.outlets().size(),
                    registers.companies().size(),
                    registers.policy().rules().size());
            return 0;
        }
    }

    @Command(
            name = "apply",
            description = "Publishes a folder of registers to a broker as the next versions.",
            mixinStandardHelpOptions = true)
    static final class Apply implements Callable<Integer> {
        @Parameters(description = "Folder of the registers.")
        private Path folder = Path.of(".");

        @Option(names = "--broker", description = "Kafka's address (default: the environment's).", defaultValue = "")
        private String broker = "";

        @Override
        public Integer call() {
            var environment = new Environment(System.getenv());
            var settings = ServiceSettings.of(environment, 0).at(broker);
            Broker.prepare(settings);
            var applied = RegisterPublisher.apply(
                    settings, RegisterFiles.sources(folder), Clock.systemUTC().instant());
            applied.forEach(
                    version -> System.out.printf("%s %d %s%n", version.kind(), version.version(), version.digest()));
            if (applied.isEmpty()) {
                System.out.println("nothing differs from the versions in force");
            }
            return 0;
        }
    }
}
