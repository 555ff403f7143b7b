package press.masthead.model;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;

/// What a person decided on one article of one company's list. It holds against every later run of the machine.
///
/// @param at when; of two edits of the same thing the later holds, and of two at one instant the one with the greater
/// id
/// @param reason the editor's own words
/// @param answersTo what the editor had seen last of this article in this list, as a [Seen] is written; empty when that
/// is not known. An edit that answers to something older than what was there overtook somebody
/// @param bulk names the act that it was a part of, where one act made several edits; empty when it stands alone
public record Edit(
        EditId id,
        CompanySlug company,
        ArticleId article,
        String editor,
        Instant at,
        String reason,
        Action action,
        @JsonSetter(nulls = Nulls.AS_EMPTY) String answersTo,
        @JsonSetter(nulls = Nulls.AS_EMPTY) String bulk) {

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Action.Approve.class, name = "approve"),
        @JsonSubTypes.Type(value = Action.Remove.class, name = "remove"),
        @JsonSubTypes.Type(value = Action.Restore.class, name = "restore"),
        @JsonSubTypes.Type(value = Action.Add.class, name = "add"),
        @JsonSubTypes.Type(value = Action.Retier.class, name = "retier"),
        @JsonSubTypes.Type(value = Action.Pin.class, name = "pin"),
        @JsonSubTypes.Type(value = Action.Unpin.class, name = "unpin"),
        @JsonSubTypes.Type(value = Action.Rewrite.class, name = "rewrite"),
        @JsonSubTypes.Type(value = Action.Relabel.class, name = "relabel"),
        @JsonSubTypes.Type(value = Action.Redate.class, name = "redate"),
        @JsonSubTypes.Type(value = Action.Merge.class, name = "merge"),
        @JsonSubTypes.Type(value = Action.Split.class, name = "split"),
        @JsonSubTypes.Type(value = Action.Correct.class, name = "correct"),
        @JsonSubTypes.Type(value = Action.Kill.class, name = "kill"),
        @JsonSubTypes.Type(value = Action.Note.class, name = "note"),
        @JsonSubTypes.Type(value = Action.Undo.class, name = "undo")
    })
    public sealed interface Action {
        /// It stands in the list, whatever the machine says.
        record Approve() implements Action {}

        /// It does not stand in the list, whatever the machine says.
        ///
        /// @param code why, as a reason code; empty when none was given
        record Remove(@JsonSetter(nulls = Nulls.AS_EMPTY) String code) implements Action {}

        /// Whether it stands is the machine's to say again: an earlier approval, removal or kill holds no longer.
        record Restore() implements Action {}

        /// It bears on this company and stands in its list, whether or not the machine saw it. To move an article is to
        /// remove it from one list and add it to the other in one `bulk`.
        record Add(MatchType type) implements Action {}

        /// For this article its outlet counts as of this tier: in what is shown and in who is the origin of a story.
        /// It neither lists nor unlists.
        record Retier(Tier tier) implements Action {}

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

        /// It was published then, whatever its feed says.
        record Redate(Dating published) implements Action {}

        /// It tells the same story as that article, and so do all that tell either's.
        record Merge(ArticleId with) implements Action {}

        /// It tells a story of its own, whatever the machine and earlier merges say.
        record Split() implements Action {}

        /// The outlet corrected it; the line says so, and what changed.
        record Correct(String changed) implements Action {}

        /// It leaves every list and every other output, of this company and of all others; who asks for it is told
        /// this.
        record Kill(String notice) implements Action {}

        /// A remark for other editors; it changes nothing.
        record Note(String text) implements Action {}

        /// The named edit of the same article in the same list is as if it had never been made. Of a bulk, each edit is
        /// undone by its own.
        record Undo(EditId edit) implements Action {}
    }
}
