package press.masthead.profile.desk.queue;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import press.masthead.model.Dating;
import press.masthead.model.Review;
import press.masthead.model.Review.Ask;
import press.masthead.model.Review.Doubt;
import press.masthead.model.StoryDoubt;
import press.masthead.model.Tier;
import press.masthead.profile.desk.actions.ItemKey;

/// An item of the queue, the most valuable first: what would make the best line of a list, and of those the newest.
///
/// @param story what is in doubt of its story, where anything is
/// @param reasons the policy's codes and the doubts' names
/// @param searched headline and outlet in lower case
/// @param pairs of what is searched, as [PairMarks] marks them
public record Waiting(
        ItemKey key,
        Review review,
        Ask ask,
        List<Doubt> doubts,
        Optional<StoryDoubt> story,
        List<String> reasons,
        int worth,
        Instant published,
        String searched,
        long pairs)
        implements Comparable<Waiting> {
    private static final Comparator<Waiting> ORDER = Comparator.comparingInt((Waiting waiting) -> waiting.worth())
            .thenComparing(Waiting::published)
            .reversed()
            .thenComparing(waiting -> waiting.key().toString());
    private static final int CHANGED = 30;

    /// What stands already can wait.
    private static final int STORY_ALONE = -30;

    private static final int MOST_ABOUTNESS = 40;
    private static final int MOST_IDENTITY = 20;

    public Waiting {
        doubts = List.copyOf(doubts);
        reasons = List.copyOf(reasons);
    }

    static Waiting of(Review review, Ask ask, List<Doubt> doubts, Optional<StoryDoubt> story) {
        var searched = (review.headline() + " " + review.outlet()).toLowerCase(Locale.ROOT);
        return new Waiting(
                new ItemKey(ask.company(), review.article()),
                review,
                ask,
                doubts,
                story,
                Stream.concat(review.codes().stream(), doubts.stream().map(Facet::word))
                        .distinct()
                        .toList(),
                worth(review, ask, doubts),
                review.published() instanceof Dating.Dated dated ? dated.start() : Instant.EPOCH,
                searched,
                PairMarks.of(searched));
    }

    /// @param marks of these words, as [PairMarks] gives them
    boolean contains(String words, long marks) {
        return PairMarks.mayContain(pairs, marks) && searched.contains(words);
    }

    private static int worth(Review review, Ask ask, List<Doubt> doubts) {
        return tier(review.tier())
                + (int) Math.round(MOST_ABOUTNESS * ask.aboutness() + MOST_IDENTITY * ask.identity())
                + (doubts.contains(Doubt.CHANGED) ? CHANGED : 0)
                + (doubts.equals(List.of(Doubt.STORY)) ? STORY_ALONE : 0);
    }

    private static int tier(Tier tier) {
        return switch (tier) {
            case PRIMARY -> 40;
            case NAMED_PRESS -> 30;
            case UNLISTED -> 15;
            case COMMENTARY -> 10;
            case EXCLUDED -> 0;
        };
    }

    @Override
    public int compareTo(Waiting other) {
        return ORDER.compare(this, other);
    }
}
