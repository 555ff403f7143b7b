package press.masthead.ingest.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<ttl>90</ttl>                                                                    | PT1H30M",
                "<ttl> 5 </ttl><sy:updatePeriod>daily</sy:updatePeriod>                           | PT5M",
                "<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>| PT6H",
                "<sy:updatePeriod> Hourly </sy:updatePeriod><sy:updateFrequency>0</sy:updateFrequency>| PT1H",
                "<ttl>soon</ttl>                                                                  | PT0S",
                "<ttl>-60</ttl>                                                                   | PT0S",
                "<sy:updatePeriod>never</sy:updatePeriod>                                         | PT0S"
            })
    void theTimeBetweenChangesIsRead(String channel, Duration between) {
        assertThat(rhythm(channel).between()).isEqualTo(between);
    }

    @Test
    void skippedHoursAndDaysAreRead() {
        var rhythm = rhythm("<skipHours><hour>0</hour><hour>24</hour><hour>7</hour><hour>31</hour></skipHours>"
                + "<skipDays><day>Saturday</day><day>sunday</day><day>Caturday</day></skipDays>");

        assertThat(rhythm.skipHours()).isEqualTo(Set.of(0, 7));
        assertThat(rhythm.skipDays()).isEqualTo(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
    }

    @Test
    void aFeedThatSkipsEveryHourDoesNotMeanIt() {
        var hours =
                IntStream.range(0, 24).mapToObj("<hour>%d</hour>"::formatted).collect(Collectors.joining());

        assertThat(rhythm("<skipHours>" + hours + "</skipHours>")).isEqualTo(Rhythm.UNSAID);
    }

    private static Rhythm rhythm(String channel) {
        var feed = "<rss version=\"2.0\"><channel>" + channel + "<item><title>A</title></item></channel></rss>";
        return FeedReader.read(feed.getBytes(UTF_8), ReadingContext.NOTHING, Instant.EPOCH)
                        instanceof Reading.Read(var document)
                ? document.rhythm()
                : Rhythm.UNSAID;
    }
}
