package press.masthead.profile.desk.items;

import press.masthead.model.ArticleId;
import press.masthead.profile.stories.Story;

/// An article that tells a story, and how alike its text is to the one it is compared with.
///
/// @param with the outlet of the article that it is compared with; empty for the origin
public record StoryMember(
        ArticleId article, String outlet, String headline, String language, Story.Role role, String with) {
    public boolean isOrigin() {
        return role.kind() == Story.Role.Kind.ORIGIN;
    }

    public boolean isRepost() {
        return role.kind() == Story.Role.Kind.REPOST;
    }
}
