package press.masthead.profile.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.profile.Sample.article;
import static press.masthead.profile.Sample.at;
import static press.masthead.profile.Sample.year;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.masthead.model.Decision;
import press.masthead.model.Tier;
import press.masthead.profile.Sample;
import press.masthead.profile.Texts;
import press.masthead.profile.stories.Story.Role;

class StoriesTest {
    private static final String HEADLINE = "Alibaba opens the weights of its largest Qwen model";

    @Test
    void oneUrlIsOneStoryWhateverTheDates() {
        assertThat(stories(
                        article("a").url("https://news.example/x").published(at("2026-01-01T00:00:00Z")),
                        article("b").url("https://news.example/x")))
                .containsExactly("a b");
    }

    @Test
    void articlesWithoutAUrlAreNotOneStory() {
        assertThat(stories(article("a").url(""), article("b").url(""))).containsExactly("a", "b");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-15T00:00:00Z, a b",
        "2026-05-15T00:00:01Z, a;b",
    })
    void oneHeadlineIsOneStoryUpToTheEndOfTheWindow(String second, String told) {
        assertThat(stories(told("a", "2026-05-01T00:00:00Z"), told("b", second)))
                .containsExactly(told.split(";"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ALIBABA opens the weights of its largest “Qwen” model! | true",
                "Alibaba　opens the weights of its largest Ｑｗｅｎ model     | true",
                "Alibaba opens the weights of its largest Qwen2 model    | false"
            })
    void caseWidthAndPunctuationDoNotTellHeadlinesApart(String other, boolean same) {
        var stories = stories(
                told("a", "2026-05-01T00:00:00Z"),
                told("b", "2026-05-04T00:00:00Z").headline(other));

        assertThat(stories).hasSize(same ? 1 : 2);
    }

    @ParameterizedTest
    @CsvSource({"Morning briefing, false", "What to know today in AI, false", "阿里巴巴财报, false", "阿里巴巴发布通义千问新模型, true"})
    void aHeadlineTooShortToNameAStoryJoinsNothing(String headline, boolean joins) {
        var stories = stories(
                told("a", "2026-05-01T00:00:00Z").headline(headline),
                told("b", "2026-05-02T00:00:00Z").headline(headline));

        assertThat(stories).hasSize(joins ? 1 : 2);
    }

    @Test
    void anOutletsOwnSeriesIsNotOneStoryNorDoesItJoinOthers() {
        assertThat(stories(
                        told("a", "2026-05-01T00:00:00Z").outlet("X", Tier.NAMED_PRESS),
                        told("b", "2026-05-02T00:00:00Z").outlet("X", Tier.NAMED_PRESS),
                        told("c", "2026-05-03T00:00:00Z")))
                .containsExactly("a", "b", "c");
    }

    @Test
    void aDateKnownToTheYearCannotTellThatTwoPagesLieWithinTheWindow() {
        assertThat(stories(
                        told("a", "2026-05-01T00:00:00Z"),
                        told("b", "2026-05-01T00:00:00Z").published(year(2026))))
                .containsExactly("a", "b");
    }

    @Test
    void theOriginIsThePrimarySourceElseTheEarliestElseTheSmallerId() {
        var first = told("b", "2026-05-01T00:00:00Z");
        var second = told("a", "2026-05-02T00:00:00Z");

        assertThat(stories(first, second)).containsExactly("b a");
        assertThat(stories(first, second.outlet("SEC", Tier.PRIMARY))).containsExactly("a b");
        assertThat(stories(first, told("c", "2026-05-01T00:00:00Z"))).containsExactly("b c");
    }

    @Test
    void whomTheOthersCreditIsTheOrigin() {
        var first = told("a", "2026-05-01T00:00:00Z").decided();
        var second = told("b", "2026-05-02T00:00:00Z")
                .outlet("Wire", Tier.NAMED_PRESS)
                .decided();

        assertThat(told(Texts.crediting(first, "WIRE"), second)).containsExactly("b a");
    }

    @Test
    void oneTextUnderTwoHeadlinesIsOneStoryAndTheLaterARepost() {
        var first =
                Texts.with(article("a").published(at("2026-05-01T00:00:00Z")).decided(), 1, 0);
        var second =
                Texts.with(article("b").published(at("2026-05-02T00:00:00Z")).decided(), 1, 40);
        var other =
                Texts.with(article("c").published(at("2026-05-02T00:00:00Z")).decided(), 2, 0);
        var stories = ToldStories.of(List.of(second, other, first));

        assertThat(told(second, other, first)).containsExactly("a b", "c");
        assertThat(stories.getFirst().role(1))
                .returns(Role.Kind.REPOST, Role::kind)
                .returns("a", Role::of)
                .satisfies(role -> assertThat(role.similarity()).isBetween(0.6, 0.75));
    }

    @Test
    void textsAlikeBeyondTheWindowAreTwoStories() {
        var first =
                Texts.with(article("a").published(at("2026-05-01T00:00:00Z")).decided(), 1, 0);
        var second =
                Texts.with(article("b").published(at("2026-05-15T00:00:01Z")).decided(), 1, 0);

        assertThat(told(first, second)).containsExactly("a", "b");
    }

    @Test
    void lookAlikesOfOneOutletAreASeriesWhateverTheirHeadlines() {
        var first = article("a").outlet("X", Tier.NAMED_PRESS).published(at("2026-05-01T00:00:00Z"));
        var second = article("b").outlet("X", Tier.NAMED_PRESS).published(at("2026-05-02T00:00:00Z"));
        var other = article("c").published(at("2026-05-02T00:00:00Z"));

        assertThat(told(
                        Texts.with(first.decided(), 1, 0),
                        Texts.with(second.decided(), 1, 20),
                        Texts.with(other.decided(), 1, 10)))
                .containsExactly("a", "b", "c");
    }

    @Test
    void oneOutletAtTwoHostsIsAMirrorAndNoRepost() {
        var first = article("a").outlet("X", Tier.NAMED_PRESS).published(at("2026-05-01T00:00:00Z"));
        var mirror = article("b")
                .outlet("X", Tier.NAMED_PRESS)
                .url("https://m.example/b")
                .published(at("2026-05-01T00:00:00Z"));
        var stories = ToldStories.of(List.of(Texts.with(first.decided(), 1, 0), Texts.with(mirror.decided(), 1, 0)));

        assertThat(stories).hasSize(1);
        assertThat(stories.getFirst().role(1).kind()).isEqualTo(Role.Kind.SAME_STORY);
    }

    private static Sample told(String id, String at) {
        return article(id).headline(HEADLINE).published(at(at));
    }

    private static List<String> stories(Sample... samples) {
        var decisions = Arrays.stream(samples).map(Sample::decided).toList();
        var told = ToldStories.told(decisions);
        assertThat(ToldStories.told(decisions.reversed())).isEqualTo(told);
        return told;
    }

    private static List<String> told(Decision... decisions) {
        return ToldStories.told(List.of(decisions));
    }
}
