package press.masthead.profile.desk.backtests;

import java.time.Instant;

/// How far the back-test of one candidate is.
public sealed interface Trial {
    /// The editor who began it.
    String by();

    /// Under way.
    ///
    /// @param decided articles that were decided again so far
    record Running(String by, Instant since, long decided) implements Trial {}

    /// Over.
    record Done(String by, Instant at, BackTester.Tried tried) implements Trial {}

    /// Ended without a report.
    record Broken(String by, Instant at, String why) implements Trial {}
}
