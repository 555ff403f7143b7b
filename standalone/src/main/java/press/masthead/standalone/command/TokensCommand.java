package press.masthead.standalone.command;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import press.masthead.platform.runtime.UnusableSettings;
import press.masthead.profile.desk.access.AccessEvent;
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

        @Mixin
        private JsonOption output = new JsonOption();

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
                var made = data.tokens().make(name, known, days, AccessEvent.COMMAND_LINE, now);
                output.tell(Map.of("id", made.token().id(), "token", made.text()), () -> made.text() + "\n");
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

        @Mixin
        private JsonOption output = new JsonOption();

        @Override
        public Integer call() {
            var tokens = data.tokens().all().stream().map(Row::of).toList();
            output.tell(tokens, () -> tokens.stream().map(Row::text).collect(Collectors.joining()));
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

        @Mixin
        private JsonOption output = new JsonOption();

        @Parameters(description = "The token's id, the part after masthead_.")
        private String id = "";

        @Override
        public Integer call() {
            if (data.tokens()
                    .revoke(id, AccessEvent.COMMAND_LINE, Clock.systemUTC().instant())) {
                output.tell(Map.of("revoked", id), () -> "%s opens nothing any longer\n".formatted(id));
                return 0;
            }
            System.err.printf("masthead: there is no token %s%n", id);
            return 1;
        }
    }

    /// A token as it is listed, without its digest.
    private record Row(String id, String name, List<String> scopes, String madeBy, Instant made, Instant expires) {
        static Row of(ApiToken token) {
            return new Row(
                    token.id(),
                    token.name(),
                    token.scopes().stream().map(Scope::word).toList(),
                    token.madeBy(),
                    token.made(),
                    token.expires());
        }

        String text() {
            return "%s %s %s %s\n".formatted(id, name, expires, String.join(" ", scopes));
        }
    }
}
