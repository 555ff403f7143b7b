package press.masthead.standalone.command;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import press.masthead.profile.desk.access.AccessLog;
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
        var file = folder.resolve("accounts.json");
        return new AccountFile(file, AccessLog.beside(file));
    }

    TokenFile tokens() {
        return tokens(folder);
    }

    static TokenFile tokens(Path folder) {
        var file = folder.resolve("tokens.json");
        return new TokenFile(file, AccessLog.beside(file));
    }
}
