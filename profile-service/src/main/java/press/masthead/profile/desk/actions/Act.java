package press.masthead.profile.desk.actions;

import java.util.List;

/// What an editor asks for at once: it is done whole and undone whole.
///
/// @param name made with the page that offers it, so that a form sent twice acts once
/// @param seen the last edit of the item that the editor's page knew, or the decision's digest; see
/// [press.masthead.model.Edit]
public record Act(String name, String editor, String seen, List<Step> steps) {
    public Act {
        steps = List.copyOf(steps);
    }
}
