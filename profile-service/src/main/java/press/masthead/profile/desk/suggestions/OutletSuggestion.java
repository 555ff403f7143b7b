package press.masthead.profile.desk.suggestions;

import java.util.List;
import press.masthead.model.Approvals;
import press.masthead.model.Review;
import press.masthead.profile.desk.actions.ItemKey;

/// A host that the register does not know and whose articles editors keep approving.
///
/// @param examples some of those they approved
public record OutletSuggestion(String host, Approvals approvals, List<Example> examples) {
    public OutletSuggestion {
        examples = List.copyOf(examples);
    }

    /// An article that was approved for a list.
    public record Example(ItemKey key, Review review) {}
}
