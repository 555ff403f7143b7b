package press.masthead.ingest.polling;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.ingest.polling.Samples.START;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArrivalsTest {
    private static final Duration DAY = Duration.ofDays(1);

    @Test
    void aFeedThatPublishesOnMondayMorningsIsExpectedThen() {
        // START is a Monday at eight
        var mondays = Stream.iterate(START.minus(Duration.ofDays(7)), each -> each.minus(Duration.ofDays(7)))
                .limit(7)
                .flatMap(monday -> Stream.generate(() -> monday).limit(20))
                .toList();
        var arrivals = Arrivals.NONE.with(mondays, START.minusSeconds(1));

        var onMonday = arrivals.until(0.25, START, DAY);
        var onThursday = arrivals.until(0.25, START.plus(Duration.ofDays(3)), DAY);

        assertThat(onMonday).isLessThan(Duration.ofMinutes(5));
        assertThat(onThursday).isGreaterThan(Duration.ofMinutes(30));
    }

    @Test
    void silenceIsLearnt() {
        var silent = Arrivals.NONE.with(List.of(), START);

        assertThat(silent.until(0.25, START, DAY)).isLessThan(Duration.ofHours(4));
        assertThat(silent.until(0.25, START.plus(Duration.ofDays(2)), DAY)).isBetween(Duration.ofHours(20), DAY);
        assertThat(silent.until(0.25, START.plus(Duration.ofDays(9)), DAY)).isEqualTo(DAY);
    }

    @Test
    void whatIsLongAgoFades() {
        var came = List.of(START.minusSeconds(60), START.minusSeconds(60), START.minusSeconds(60));
        var arrivals = Arrivals.NONE.with(came, START);
        var later = arrivals.with(List.of(), START.plus(Arrivals.MEMORY));

        assertThat(arrivals.counts().stream().mapToInt(count -> count).sum()).isEqualTo(3);
        assertThat(later.counts().stream().mapToInt(count -> count).sum()).isEqualTo(1);
        assertThat(later.since()).isEqualTo(START.plus(Arrivals.MEMORY.dividedBy(2)));
    }

    @Test
    void datesThatCannotBeAreNotCounted() {
        var came = List.of(START.plusSeconds(1), Instant.EPOCH);

        assertThat(Arrivals.NONE.with(came, START)).isEqualTo(new Arrivals(START, Arrivals.NONE.counts()));
    }
}
