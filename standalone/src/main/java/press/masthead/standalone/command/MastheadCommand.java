package press.masthead.standalone.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import press.masthead.platform.runtime.Main;

/// `./masthead`: everything that an operator, an editor or a script does from a shell.
@Command(
        name = "masthead",
        description = "Curated press coverage with its sources in the open.",
        mixinStandardHelpOptions = true,
        version = "masthead 1",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
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
            NewsstandCommand.class
        })
public final class MastheadCommand {
    private MastheadCommand() {}

    public static void main(String[] arguments) {
        System.exit(Main.run("masthead", () -> commandLine().execute(arguments)));
    }

    /// The command, whatever it trips over told as by every program of ours; picocli would print a stack trace.
    static CommandLine commandLine() {
        return new CommandLine(new MastheadCommand())
                .setExecutionExceptionHandler((cause, _, _) -> Main.ended("masthead", cause));
    }
}
