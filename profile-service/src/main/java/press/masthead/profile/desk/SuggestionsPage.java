package press.masthead.profile.desk;

import java.util.List;
import press.masthead.profile.desk.pages.Frame;
import press.masthead.profile.desk.suggestions.OutletSuggestion;

/// Outlets that the register may lack.
///
/// @param outlets the most approved of them
/// @param total how many there are
public record SuggestionsPage(Frame frame, List<OutletSuggestion> outlets, int total) {
    private static final int SHOWN = 100;

    public SuggestionsPage {
        outlets = List.copyOf(outlets);
    }

    static SuggestionsPage of(Frame frame, List<OutletSuggestion> all) {
        return new SuggestionsPage(frame, all.stream().limit(SHOWN).toList(), all.size());
    }
}
