package press.masthead.standalone.command;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import press.masthead.platform.runtime.Main;

/// `./masthead`: everything that an operator, an editor or a script does from a shell.
@Command(
        name = "masthead",
        description = "Curated press coverage with its sources in the open.",
        mixinStandardHelpOptions = true,
        version = "masthead 1",
        synopsisSubcommandLabel = "COMMAND")
public final class MastheadCommand {
    private static final List<Class<?>> COMMANDS = List.of(
            DemoCommand.class,
            UpCommand.class,
            FeedsCommand.class,
            ClassifyCommand.class,
            EvaluateCommand.class,
            WhyCommand.class,
            RegistersCommand.class,
            BacktestCommand.class,
            SuggestCommand.class,
            AccountsCommand.class,
            TokensCommand.class,
            NewsstandCommand.class);

    private MastheadCommand() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /// The exit code. Whatever a command trips over is told as by every program of ours; picocli would print a stack
    /// trace.
    static int run(String... arguments) {
        return Main.run(
                "masthead",
                () -> commandLine(arguments)
                        .setExecutionExceptionHandler((cause, _, _) -> Main.ended("masthead", cause))
                        .execute(arguments));
    }

    /// With the subcommand that is asked for; with all of them where it is none of theirs, so that help can name them.
    /// The other eleven take picocli an eighth of a second.
    private static CommandLine commandLine(String... arguments) {
        var asked = COMMANDS.stream()
                .filter(command -> arguments.length > 0 && name(command).equals(arguments[0]))
                .toList();
        var line = new CommandLine(new MastheadCommand());
        (asked.isEmpty() ? COMMANDS : asked).forEach(line::addSubcommand);
        return line;
    }

    private static String name(Class<?> command) {
        return command.getAnnotation(Command.class).name();
    }
}
