package press.masthead.profile.desk.items;

import press.masthead.model.ArticleId;

/// The other article of a doubt: do both tell one story?
///
/// @param together whether the list has them as one story now
/// @param similarity of the two, from 0 to 1
public record StoryQuestion(
        ArticleId other, String headline, String language, String outlet, boolean together, double similarity) {}
