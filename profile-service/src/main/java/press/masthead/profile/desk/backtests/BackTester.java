package press.masthead.profile.desk.backtests;

import java.util.function.LongConsumer;
import press.masthead.model.backtest.BackTestReport;
import press.masthead.model.register.Registers;

/// Decides again, under other registers, all that was decided; it takes as long as history is. The desk has none of its
/// own: a process that holds a classifier beside the desk gives it one.
@FunctionalInterface
public interface BackTester {
    /// What came of it.
    ///
    /// @param unreadable records that were left out
    record Tried(BackTestReport report, long unreadable) {}

    /// Changes nothing that runs.
    ///
    /// @param decided told, on the way, how many articles were decided again so far
    /// @throws InterruptedException when its thread is interrupted, which ends it soon
    Tried test(Registers candidate, LongConsumer decided) throws InterruptedException;
}
