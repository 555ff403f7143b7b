package press.masthead.profile.desk.backtests;

import org.jspecify.annotations.Nullable;
import press.masthead.profile.desk.candidates.OutletCandidate;

/// What a page tells of the back-test of the change that it shows.
///
/// @param isOffered whether there is a change, and this desk can try it
/// @param trial that of this very change; null where there was none
/// @param busy the editor whose back-test of another change is under way; empty where none is
/// @param address where its form goes
public record TrialView(boolean isOffered, @Nullable Trial trial, String busy, String address) {
    public static TrialView of(BackTests tests, @Nullable OutletCandidate candidate, String address) {
        if (candidate == null || !tests.arePossible()) {
            return new TrialView(false, null, "", address);
        }
        var busy = tests.running().map(Trial.Running::by).orElse("");
        return new TrialView(true, tests.of(candidate.registers()).orElse(null), busy, address);
    }

    public boolean isRunning() {
        return trial instanceof Trial.Running;
    }
}
