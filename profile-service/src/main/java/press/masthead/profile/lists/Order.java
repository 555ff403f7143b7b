package press.masthead.profile.lists;

import java.time.Instant;
import press.masthead.model.Article;
import press.masthead.model.Dating;

/// The place of a line as text that sorts: the label's end, newest first; the finer label; the date itself, newest
/// first; the id. What has no date comes last.
final class Order {
    private static final long LAST_DAY = (1L << 47) - 1;
    private static final long LAST_SECOND = (1L << 55) - 1;
    private static final int LAST_NANO = 999_999_999;
    private static final int DAY_DIGITS = 12;
    private static final int SECONDS_OF_A_DAY = 86_400;
    private static final int DAYS_BETWEEN_ZONES = 3;

    private Order() {}

    static String of(Label label, Article article) {
        var end = end(article.published());
        return "%012x.%d.%014x.%08x.%s"
                .formatted(
                        LAST_DAY - label.end().toEpochDay(),
                        label.precision().rank(),
                        LAST_SECOND - end.getEpochSecond(),
                        LAST_NANO - end.getNano(),
                        article.id());
    }

    /// The day, since the epoch, that a place begins with: the one after the label's interval.
    static long day(String order) {
        return LAST_DAY - Long.parseLong(order, 0, DAY_DIGITS, 16);
    }

    /// How the last places begin at which articles since then can stand, in whatever zone they were published.
    static String lastOf(Instant since) {
        var day = Math.floorDiv(since.getEpochSecond(), SECONDS_OF_A_DAY) - DAYS_BETWEEN_ZONES;
        return "%012x".formatted(LAST_DAY - day);
    }

    private static Instant end(Dating published) {
        return switch (published) {
            case Dating.Dated dated -> dated.end();
            case Dating.Undated _ -> Instant.MIN;
        };
    }
}
