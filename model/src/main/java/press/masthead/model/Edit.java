package press.masthead.model;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;

/// What a person decided on one article of one company's list. It holds against every later run of the machine.
///
/// @param at when; of two edits of the same thing the later holds, and of two at one instant the one with the greater
/// id
/// @param reason the editor's own words
public record Edit(
        EditId id, CompanySlug company, ArticleId article, String editor, Instant at, String reason, Action action) {

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Action.Approve.class, name = "approve"),
        @JsonSubTypes.Type(value = Action.Remove.class, name = "remove"),
        @JsonSubTypes.Type(value = Action.Pin.class, name = "pin"),
        @JsonSubTypes.Type(value = Action.Unpin.class, name = "unpin"),
        @JsonSubTypes.Type(value = Action.Rewrite.class, name = "rewrite"),
        @JsonSubTypes.Type(value = Action.Relabel.class, name = "relabel"),
        @JsonSubTypes.Type(value = Action.Undo.class, name = "undo")
    })
    public sealed interface Action {
        /// It stands in the list, whatever the machine says.
        record Approve() implements Action {}

        /// It does not stand in the list, whatever the machine says.
        record Remove() implements Action {}

        /// It stands at this place of the list, counted from 1.
        record Pin(int position) implements Action {
            public Pin {
                if (position < 1) {
                    throw new IllegalArgumentException("places are counted from 1, not " + position);
                }
            }
        }

        record Unpin() implements Action {}

        /// Another headline and gist. An empty headline leaves the outlet's own, and an empty gist beside it the
        /// outlet's own gist; beside a headline, an empty gist means none.
        record Rewrite(String headline, String gist) implements Action {}

        record Relabel(String label) implements Action {}

        /// The named edit is as if it had never been made.
        record Undo(EditId edit) implements Action {}
    }
}
