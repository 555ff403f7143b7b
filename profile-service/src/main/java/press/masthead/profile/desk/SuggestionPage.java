package press.masthead.profile.desk;

import org.jspecify.annotations.Nullable;
import press.masthead.model.Tier;
import press.masthead.model.Verdict;
import press.masthead.profile.desk.backtests.TrialView;
import press.masthead.profile.desk.candidates.OutletCandidate;
import press.masthead.profile.desk.pages.Frame;
import press.masthead.profile.desk.suggestions.OutletSuggestion;

/// The register with one outlet more, as it would be.
///
/// @param candidate null where none can be written from here
/// @param list what the policy gives the tier, for the list
/// @param trial its back-test
public record SuggestionPage(
        Frame frame,
        OutletSuggestion outlet,
        Tier tier,
        @Nullable OutletCandidate candidate,
        Verdict list,
        TrialView trial) {
    public String address() {
        return "/suggestions/" + outlet.host();
    }

    public String file() {
        return "%s/outlets.yaml?tier=%s".formatted(address(), tier.name());
    }
}
