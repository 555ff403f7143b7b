package press.masthead.ingest.fuzzing;

/// What Jazzer calls, with the name of a target.
public final class Fuzzed {
    private static FuzzTarget target = FuzzTarget.FEED;

    private Fuzzed() {}

    public static void fuzzerInitialize(String[] arguments) {
        target = FuzzTarget.valueOf(arguments[0]);
        target.feed(new byte[0]); // loading what it needs is no hang
    }

    public static void fuzzerTestOneInput(byte[] input) {
        target.feed(input);
    }
}
