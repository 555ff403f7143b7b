package press.masthead.profile.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.masthead.model.CoverageEntry;
import press.masthead.model.OutletId;
import press.masthead.model.Tier;
import press.masthead.model.Verdict;
import press.masthead.profile.desk.backtests.TrialView;
import press.masthead.profile.desk.candidates.OutletCandidate;
import press.masthead.profile.desk.pages.Frame;

/// A change of one outlet's tier, as it would be.
///
/// @param item the item that it was asked from
/// @param candidate null where none can be written from here
/// @param list what the policy gives the tier, for the list
/// @param lines the company's published lines of this outlet that no editor approved
/// @param trial its back-test
public record CandidatePage(
        Frame frame,
        String item,
        OutletId outlet,
        String name,
        String company,
        Tier tier,
        @Nullable OutletCandidate candidate,
        Verdict list,
        List<CoverageEntry> lines,
        TrialView trial) {
    static final int SHOWN = 20;

    public CandidatePage {
        lines = List.copyOf(lines);
    }

    public List<CoverageEntry> shown() {
        return lines.subList(0, Math.min(SHOWN, lines.size()));
    }

    public String file() {
        return "/candidates/%s/outlets.yaml?tier=%s".formatted(item, tier.name());
    }
}
