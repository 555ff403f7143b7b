package press.masthead.standalone.command;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import press.masthead.profile.desk.accounts.AccountFile;
import press.masthead.profile.desk.tokens.TokenFile;

/// The folder where an installation keeps its data, and what of the desk lies in it.
final class DataOption {
    @Option(names = "--data", description = "Where data is kept (default: ${DEFAULT-VALUE}).", defaultValue = "data")
    private Path folder = Path.of("data");

    Path folder() {
        return folder;
    }

    AccountFile accounts() {
        return new AccountFile(folder.resolve("accounts.json"));
    }

    TokenFile tokens() {
        return new TokenFile(folder.resolve("tokens.json"));
    }
}
