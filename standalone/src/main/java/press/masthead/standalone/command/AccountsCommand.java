package press.masthead.standalone.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import press.masthead.platform.runtime.UnusableSettings;
import press.masthead.profile.desk.access.AccessEvent;
import press.masthead.profile.desk.accounts.Account;
import press.masthead.profile.desk.accounts.PasswordHash;
import press.masthead.profile.desk.accounts.Role;

/// The desk's accounts. What is changed here holds at once, also for a desk that runs.
@Command(
        name = "accounts",
        description = "Adds, lists and removes the review desk's accounts.",
        mixinStandardHelpOptions = true,
        subcommands = {AccountsCommand.Add.class, AccountsCommand.Listing.class, AccountsCommand.Remove.class})
final class AccountsCommand {
    private static final int SHORTEST_PASSWORD = 12;

    @Command(
            name = "add",
            description = {
                "Adds an account, or gives the one of that name another password and role.",
                "Asks for the password; without a terminal it is the first line of the standard input."
            },
            mixinStandardHelpOptions = true)
    static final class Add implements Callable<Integer> {
        @picocli.CommandLine.Mixin
        private DataOption data = new DataOption();

        @Parameters(description = "The name to sign in with.")
        private String name = "";

        @Option(names = "--role", required = true, description = "viewer, editor or operator.")
        private String role = "";

        @Option(names = "--no-password", description = "Sign in with the OpenID provider only.")
        private boolean withoutPassword;

        @Override
        public Integer call() throws IOException {
            if (!Account.isName(name)) {
                throw unusable("'%s' is no name; take up to 40 letters, digits and .-_@".formatted(name));
            }
            var hash = withoutPassword ? PasswordHash.nobody() : PasswordHash.of(password());
            var account = new Account(name, role(role), hash, false);
            data.accounts()
                    .put(account, AccessEvent.COMMAND_LINE, Clock.systemUTC().instant());
            System.out.printf("%s may sign in as %s%n", name, role);
            return 0;
        }

        private static Role role(String name) {
            return Arrays.stream(Role.values())
                    .filter(role -> role.name().toLowerCase(Locale.ROOT).equals(name))
                    .findFirst()
                    .orElseThrow(() -> unusable("'%s' is no role; take viewer, editor or operator".formatted(name)));
        }

        private static String password() throws IOException {
            var console = Optional.ofNullable(System.console()).filter(Console::isTerminal);
            var password = console.isPresent()
                    ? new String(console.get().readPassword("Password: "))
                    : new BufferedReader(new InputStreamReader(System.in, UTF_8)).readLine();
            if (password == null || password.length() < SHORTEST_PASSWORD) {
                throw unusable("the password is too short; take at least %d characters".formatted(SHORTEST_PASSWORD));
            }
            return password;
        }
    }

    @Command(name = "list", description = "Lists the accounts with their roles.", mixinStandardHelpOptions = true)
    static final class Listing implements Callable<Integer> {
        @picocli.CommandLine.Mixin
        private DataOption data = new DataOption();

        @Override
        public Integer call() {
            data.accounts()
                    .all()
                    .forEach(account -> System.out.printf(
                            "%s %s%n", account.name(), account.role().name().toLowerCase(Locale.ROOT)));
            return 0;
        }
    }

    @Command(
            name = "remove",
            description = "Removes an account and ends its sessions; exits with 1 when there is none.",
            mixinStandardHelpOptions = true)
    static final class Remove implements Callable<Integer> {
        @picocli.CommandLine.Mixin
        private DataOption data = new DataOption();

        @Parameters(description = "The account's name.")
        private String name = "";

        @Override
        public Integer call() {
            if (data.accounts()
                    .remove(name, AccessEvent.COMMAND_LINE, Clock.systemUTC().instant())) {
                System.out.printf("%s may no longer sign in%n", name);
                return 0;
            }
            System.err.printf("masthead: there is no account %s%n", name);
            return 1;
        }
    }

    private static UnusableSettings unusable(String fault) {
        return new UnusableSettings(List.of(fault));
    }
}
