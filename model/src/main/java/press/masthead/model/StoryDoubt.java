package press.masthead.model;

/// Two articles of a list of which the machine is not sure that they tell one story, or that they tell two.
///
/// @param review the question, of the later article and this list alone
/// @param other the earlier article
/// @param together whether the list has them as one story
/// @param similarity of the two, from 0 to 1
public record StoryDoubt(Review review, ArticleId other, boolean together, double similarity) {
    public ArticleId article() {
        return review.article();
    }
}
