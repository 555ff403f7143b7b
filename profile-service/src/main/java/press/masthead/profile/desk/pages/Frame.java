package press.masthead.profile.desk.pages;

import org.jspecify.annotations.Nullable;

/// What stands around a page's own content.
///
/// @param section which part of the desk it belongs to, as in the navigation
/// @param formToken what every form must carry
/// @param waiting how many items wait for a person
/// @param knowledge whether what is shown is what the topics hold
/// @param flash what was just done; null when nothing was
/// @param undo the act that `u` undoes; null when there is none
/// @param here the page's own address
public record Frame(
        String title,
        String section,
        String editor,
        String role,
        boolean mayEdit,
        boolean isOperator,
        String formToken,
        int waiting,
        Knowledge knowledge,
        @Nullable Flash flash,
        @Nullable Offer undo,
        String here) {

    /// What was just done.
    ///
    /// @param words what happened
    /// @param undo the act to undo; empty where there is nothing to undo
    public record Flash(String words, String undo) {}

    /// What `u` undoes.
    ///
    /// @param act what would be undone
    /// @param words what it was
    public record Offer(String act, String words) {}
}
