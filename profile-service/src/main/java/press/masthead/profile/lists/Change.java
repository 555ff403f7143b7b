package press.masthead.profile.lists;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import press.masthead.model.ArticleId;
import press.masthead.model.Edit;

/// What can change a company's list.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Change.Matched.class, name = "matched"),
    @JsonSubTypes.Type(value = Change.Unmatched.class, name = "unmatched"),
    @JsonSubTypes.Type(value = Change.Edited.class, name = "edited")
})
sealed interface Change {
    /// An article bears on the company.
    record Matched(Candidate candidate) implements Change {}

    /// It did, and does no longer.
    ///
    /// @param killed whether editors took it out of every list
    record Unmatched(ArticleId article, boolean killed) implements Change {}

    record Edited(Edit edit) implements Change {}
}
