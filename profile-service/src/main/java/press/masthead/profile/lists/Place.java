package press.masthead.profile.lists;

import press.masthead.model.Decision;
import press.masthead.model.Verdict;
import press.masthead.profile.stories.Story;

/// Where an article is in a company's list, and why.
///
/// @param stands whether it may be the line of its story
/// @param why `edit` and its id where a person decided, else a reason code of the machine; empty when it is plainly
/// allowed
public record Place(Kind kind, boolean stands, String why, Story.Role role) {
    static final String WIRE_REPOST = "WIRE_REPOST";
    static final String NOT_ABOUT = "NOT_ABOUT";

    /// Its story's line, named below that line, or neither.
    public enum Kind {
        LINE,
        CARRIED,
        OUT
    }

    Place as(Kind other) {
        return new Place(other, stands, why, role);
    }

    boolean isCarried() {
        return kind == Kind.CARRIED;
    }

    /// The machine's own reason.
    static String why(Decision decision, boolean listed) {
        if (listed) {
            return "";
        }
        if (decision.verdicts().list() == Verdict.ALLOW) {
            return NOT_ABOUT;
        }
        return decision.reasons().isEmpty() ? "" : decision.reasons().getFirst().code();
    }
}
