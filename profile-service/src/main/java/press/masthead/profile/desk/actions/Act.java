package press.masthead.profile.desk.actions;

import java.util.List;
import java.util.Map;

/// What an editor asks for at once: it is done whole and undone whole.
///
/// @param name made with the page that offers it, so that a form sent twice acts once
/// @param seen what the editor's page knew of each item that it showed, as a [press.masthead.model.Seen] is written
public record Act(String name, String editor, Map<ItemKey, String> seen, List<Step> steps) {
    public Act {
        seen = Map.copyOf(seen);
        steps = List.copyOf(steps);
    }
}
