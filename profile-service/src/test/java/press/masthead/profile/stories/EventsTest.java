package press.masthead.profile.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.profile.Sample.article;
import static press.masthead.profile.Sample.at;
import static press.masthead.profile.Sample.year;
import static press.masthead.profile.stories.ToldStories.told;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.masthead.model.Tier;
import press.masthead.profile.Sample;
import press.masthead.profile.stories.Story.Role;

/// One event that outlets wrote up by themselves: neither a headline nor a text in common.
class EventsTest {
    private static final String HEADLINE = "Alibaba opens the weights of its largest Qwen model to researchers";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Alibaba opens weights of largest Qwen model          | true",
                "Researchers get the weights of Alibaba's largest Qwen | true",
                "Alibaba opens a data centre in Thailand              | false",
                "Qwen model writes poems                              | false",
                "Alibaba Qwen                                         | false"
            })
    void anEventIsKnownByTheRareWordsOfItsHeadlines(String other, boolean one) {
        assertThat(told(first(), second().headline(other))).hasSize(one ? 1 : 2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Alibaba opens its office number 12 in Hangzhou, with a Qwen laboratory | false",
                "Alibaba opens an office in Hangzhou, with a Qwen laboratory             | true",
                "Alibaba opens office number 11 of 30 in Hangzhou, with a Qwen laboratory | true",
            })
    void twoNumbersOfTheirOwnTellTwoEvents(String other, boolean one) {
        var headline = "Alibaba opens its office number 11 in Hangzhou, with a Qwen laboratory";

        assertThat(told(first().headline(headline), second().headline(other))).hasSize(one ? 1 : 2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "阿里巴巴开源最大通义千问模型权重     | true",
                "最大的通义千问模型权重已由阿里巴巴开源 | true",
                "阿里巴巴在泰国新建数据中心          | false",
            })
    void aChineseEventToo(String other, boolean one) {
        assertThat(told(first().headline("阿里巴巴开源其最大通义千问模型的权重"), second().headline(other)))
                .hasSize(one ? 1 : 2);
    }

    @Test
    void whatTheOneSaysInItsHeadlineTheOtherMaySayInItsOpening() {
        var other = second().headline("Alibaba will give its Qwen weights away, a first among giants");

        assertThat(told(first(), other)).hasSize(2);
        assertThat(told(first(), other.summary("Researchers may open the largest model today.")))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-02T12:00:00Z, a b",
        "2026-05-02T12:00:01Z, a;b",
    })
    void twoOutletsTellOneEventWithinADayAndAHalf(String published, String told) {
        assertThat(told(first(), second().published(at(published)))).containsExactly(told.split(";"));
    }

    @Test
    void aDateKnownToTheYearTellsNoEvent() {
        assertThat(told(first(), second().published(year(2026)))).containsExactly("a", "b");
    }

    @Test
    void whatAnOutletWritesBesidesIsAFollowUp() {
        var report = second().outlet("Y", Tier.NAMED_PRESS);
        var followUp = article("c")
                .headline("Alibaba opens the weights of the largest Qwen model: what researchers say")
                .published(at("2026-05-01T09:00:00Z"))
                .outlet("Y", Tier.NAMED_PRESS);

        assertThat(told(first(), report, followUp)).containsExactly("a b", "c");
    }

    @Test
    void anEventReachesNoFurtherFromItsFirstReportThanADayAndAHalf() {
        var between = second().published(at("2026-05-02T06:00:00Z"));
        var late = article("c").headline(HEADLINE.replace("Alibaba", "Group")).published(at("2026-05-03T06:00:00Z"));

        assertThat(told(first(), between, late)).hasSize(2);
    }

    @Test
    void whoWroteByThemselvesAreNoReposts() {
        var story =
                ToldStories.of(List.of(first().decided(), second().decided())).getFirst();

        assertThat(story.role(1))
                .returns(Role.Kind.SAME_STORY, Role::kind)
                .returns("a", Role::of)
                .satisfies(role -> assertThat(role.similarity()).isBetween(0.5, 0.99));
    }

    @Test
    void inAnyOrderTheStoriesAreTheSame() {
        var random = new Random(1);
        var samples = IntStream.range(0, 60)
                .mapToObj(number -> article("n%02d".formatted(number))
                        .outlet("O" + random.nextInt(9), Tier.NAMED_PRESS)
                        .headline(headline(random))
                        .published(at("2026-05-0%dT%02d:00:00Z".formatted(1 + random.nextInt(3), random.nextInt(24)))))
                .toList();
        var told = told(samples.toArray(Sample[]::new));
        var shuffled = new ArrayList<>(samples);
        for (var seed = 0; seed < 20; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(told(shuffled.toArray(Sample[]::new))).isEqualTo(told);
        }
        assertThat(told).hasSizeBetween(10, 50);
    }

    private static String headline(Random random) {
        var words = new ArrayList<>(List.of(HEADLINE.split(" ")));
        Collections.shuffle(words, random);
        return String.join(" ", words.subList(0, 7));
    }

    private static Sample first() {
        return article("a").headline(HEADLINE).published(at("2026-05-01T00:00:00Z"));
    }

    private static Sample second() {
        return article("b")
                .headline("Largest Qwen model: Alibaba opens its weights")
                .published(at("2026-05-01T08:00:00Z"));
    }
}
