package press.masthead.standalone.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/// Runs `./masthead` in this JVM as a shell would see it.
final class Shell {
    /// What came of a command.
    record Ran(int exit, String out, String err) {}

    private Shell() {}

    static synchronized Ran masthead(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var before = System.out;
        var beforeErr = System.err;
        try {
            System.setOut(new PrintStream(out, true, UTF_8));
            System.setErr(new PrintStream(err, true, UTF_8));
            var exit = MastheadCommand.run(arguments);
            return new Ran(exit, out.toString(UTF_8), err.toString(UTF_8));
        } finally {
            System.setOut(before);
            System.setErr(beforeErr);
        }
    }
}
