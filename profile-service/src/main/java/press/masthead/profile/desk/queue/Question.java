package press.masthead.profile.desk.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.masthead.model.Edit;
import press.masthead.model.Review;
import press.masthead.model.Review.Doubt;
import press.masthead.model.Seen;
import press.masthead.model.StoryDoubt;
import press.masthead.profile.desk.actions.ItemKey;

/// What a review asks of one company's list.
record Question(Review review, Review.Ask ask) {
    static Optional<Question> of(Review review, ItemKey key) {
        return review.asks().stream()
                .filter(ask -> ask.company().equals(key.company()))
                .findFirst()
                .map(ask -> new Question(review, ask));
    }

    /// Whether what is asked about is another than what the editor decided by. Where either is not known, what was read
    /// anew since counts as another.
    boolean isOfAnotherThan(Edit decided) {
        var seen = Seen.of(decided.answersTo()).content();
        if (seen.isEmpty() || ask.content().isEmpty()) {
            return review.revision() > 0 && review.fetched().isAfter(decided.at());
        }
        return !seen.equals(ask.content());
    }

    /// @param more doubts than the review's own
    Waiting waiting(List<Doubt> more, Optional<StoryDoubt> story) {
        var doubts = new ArrayList<>(ask.doubts());
        story.filter(_ -> !doubts.contains(Doubt.STORY)).ifPresent(_ -> doubts.add(Doubt.STORY));
        doubts.addAll(more);
        return Waiting.of(review, ask, doubts, story);
    }
}
