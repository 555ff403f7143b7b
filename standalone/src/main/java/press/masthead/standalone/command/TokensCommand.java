package press.masthead.standalone.command;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import press.masthead.platform.runtime.UnusableSettings;
import press.masthead.profile.desk.tokens.ApiToken;
import press.masthead.profile.desk.tokens.Scope;

/// What scripts bring to the desk. What is changed here holds at once, also for a desk that runs.
@Command(
        name = "tokens",
        description = "Makes, lists and revokes the review desk's API tokens for scripts.",
        mixinStandardHelpOptions = true,
        subcommands = {TokensCommand.Add.class, TokensCommand.Listing.class, TokensCommand.Revoke.class})
final class TokensCommand {
    @Command(
            name = "add",
            description = {"Makes a token and prints it, this once; only its digest is kept."},
            mixinStandardHelpOptions = true)
    static final class Add implements Callable<Integer> {
        @Mixin
        private DataOption data = new DataOption();

        @Parameters(description = "What the script is called.")
        private String name = "";

        @Option(
                names = "--scope",
                required = true,
                description =
                        "queue:read, lists:read, registers:read, audit:read or edits:write; more than one may be given.")
        private List<String> scopes = List.of();

        @Option(
                names = "--days",
                description = "How long it lives (default: ${DEFAULT-VALUE}, at most " + ApiToken.MOST_DAYS + ").",
                defaultValue = "" + ApiToken.USUAL_DAYS)
        private int days;

        @Override
        public Integer call() {
            try {
                var known = scopes.stream().map(Scope::of).distinct().toList();
                var now = Clock.systemUTC().instant();
                var made = data.tokens().make(name, known, days, "command line", now);
                System.out.println(made.text());
                return 0;
            } catch (IllegalArgumentException e) {
                throw new UnusableSettings(
                        List.of(Optional.ofNullable(e.getMessage()).orElse("not a token")));
            }
        }
    }

    @Command(
            name = "list",
            description = "Lists the tokens: id, name, end, scopes. The tokens themselves are not kept.",
            mixinStandardHelpOptions = true)
    static final class Listing implements Callable<Integer> {
        @Mixin
        private DataOption data = new DataOption();

        @Override
        public Integer call() {
            for (var token : data.tokens().all()) {
                var scopes = token.scopes().stream().map(Scope::word).collect(Collectors.joining(" "));
                System.out.printf("%s %s %s %s%n", token.id(), token.name(), token.expires(), scopes);
            }
            return 0;
        }
    }

    @Command(
            name = "revoke",
            description = "Ends a token at once; exits with 1 when there is none of that id.",
            mixinStandardHelpOptions = true)
    static final class Revoke implements Callable<Integer> {
        @Mixin
        private DataOption data = new DataOption();

        @Parameters(description = "The token's id, the part after masthead_.")
        private String id = "";

        @Override
        public Integer call() {
            if (data.tokens().revoke(id)) {
                System.out.printf("%s opens nothing any longer%n", id);
                return 0;
            }
            System.err.printf("masthead: there is no token %s%n", id);
            return 1;
        }
    }
}
