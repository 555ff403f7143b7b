package press.masthead.platform.runtime;

import java.util.concurrent.Callable;

/// How every `main` ends: 0 when done, 2 with a line per fault for settings that cannot be used, 1 with one line when
/// something outside is amiss, 1 with a stack trace for a bug.
public final class Main {
    private Main() {}

    /// Runs to the end and gives the exit code.
    public static int run(String program, Callable<Integer> body) {
        try {
            return body.call();
        } catch (Exception e) {
            return ended(program, e);
        }
    }

    /// The exit code of a program that ended so, which is told on standard error.
    public static int ended(String program, Exception cause) {
        switch (cause) {
            case UnusableSettings unusable ->
                unusable.faults().forEach(fault -> System.err.println(program + ": " + fault));
            case CannotStart outside -> System.err.println(program + ": " + outside.getMessage());
            default -> {
                System.err.println(program + ": a bug, please report it:");
                cause.printStackTrace();
            }
        }
        return cause instanceof UnusableSettings ? 2 : 1;
    }

    /// Runs a service until SIGTERM or SIGINT closes it, or it fails.
    public static int serve(String program, Callable<Served> start) {
        return run(program, () -> {
            var served = start.call();
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(served::close));
            return served.awaitFailure() ? 1 : 0;
        });
    }

    /// What `main` starts and waits for.
    public interface Served extends AutoCloseable {
        /// Waits until it was closed or has failed, and tells whether it failed.
        boolean awaitFailure() throws InterruptedException;

        @Override
        void close();
    }
}
