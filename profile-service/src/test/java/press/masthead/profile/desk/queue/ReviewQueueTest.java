package press.masthead.profile.desk.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import press.masthead.model.ArticleId;
import press.masthead.model.CoverageList;
import press.masthead.model.Edit;
import press.masthead.model.Edit.Action;
import press.masthead.model.EditId;
import press.masthead.model.Review.Doubt;
import press.masthead.model.Seen;
import press.masthead.model.StoryDoubt;
import press.masthead.model.Tier;
import press.masthead.model.Verdict;
import press.masthead.model.register.Company;
import press.masthead.profile.Sample;
import press.masthead.profile.desk.actions.EditLog;
import press.masthead.profile.desk.actions.ItemKey;
import press.masthead.profile.lists.CoverageLists;
import press.masthead.profile.reviews.Reviews;

class ReviewQueueTest {
    private static final Instant NOW = Instant.parse("2026-05-20T00:00:00Z");

    private final EditLog log = new EditLog();
    private final ReviewQueue queue = new ReviewQueue(log);

    @Test
    void theMostValuableIsFirstAndOfThoseTheNewest() {
        review(Sample.article("old").published(Sample.at("2026-05-01T00:00:00Z")));
        review(Sample.article("filing").outlet("SEC", Tier.PRIMARY));
        review(Sample.article("new").published(Sample.at("2026-05-14T00:00:00Z")));
        review(Sample.article("blog").outlet("A blog", Tier.UNLISTED));

        assertThat(found(Filter.NONE)).containsExactly("filing", "new", "old", "blog");
    }

    @Test
    void plainAnswersAndPassingMentionsAskNobody() {
        review(Sample.article("listed").list(Verdict.ALLOW));
        review(Sample.article("refused").list(Verdict.DENY));

        assertThat(queue.size()).isZero();
    }

    @Test
    void anEditThatDecidesTakesItAwayAndItsUndoBringsItBack() {
        review(Sample.article("a"));
        edit("one", new Action.Note("to be seen"));
        assertThat(queue.size()).isEqualTo(1);
        edit("two", new Action.Remove(""));
        assertThat(queue.size()).isZero();
        edit("three", new Action.Undo(new EditId("two")));
        assertThat(queue.size()).isEqualTo(1);
    }

    @Test
    void aRevisionReadAfterAnEditAsksAgain() {
        review(Sample.article("a"));
        edit("one", new Action.Approve());
        queue.reviewed(
                new ArticleId("a"), Reviews.of(Sample.article("a").revision(1).decided()));
        assertThat(queue.size()).as("read before the edit").isZero();

        log.add(Sample.edit("early", -1, "b", new Action.Approve()));
        queue.reviewed(
                new ArticleId("b"),
                Reviews.of(Sample.article("b").revision(1).list(Verdict.ALLOW).decided()));
        assertThat(queue.of(new ItemKey(Sample.QWEN.slug(), new ArticleId("b")))
                        .orElseThrow()
                        .doubts())
                .containsExactly(Doubt.CHANGED);
    }

    @ParameterizedTest
    @MethodSource
    void whatIsAnotherThanAnEditorDecidedByAsksAgainAlsoAsRevisionZero(Sample later, boolean asks) {
        var first = Sample.article("a").list(Verdict.REVIEW).decided();
        var seen = new Seen("", Reviews.content(first, Sample.QWEN.slug())).text();
        log.add(answering(seen));
        queue.reviewed(new ArticleId("a"), Reviews.of(Sample.readAt(2, later.decided())));

        assertThat(queue.find(Filter.NONE.with(Facet.REASON, "changed"), 10, NOW)
                        .items())
                .hasSize(asks ? 1 : 0);
        assertThat(queue.size()).isEqualTo(asks ? 1 : 0);
    }

    static Stream<Arguments> whatIsAnotherThanAnEditorDecidedByAsksAgainAlsoAsRevisionZero() {
        var same = Sample.article("a").list(Verdict.REVIEW);
        return Stream.of(
                Arguments.of(same, false),
                Arguments.of(same.revision(3), false),
                Arguments.of(same.headline("Another headline"), true),
                Arguments.of(same.summary("Another summary."), true),
                Arguments.of(same.published(Sample.at("2026-05-03T00:00:00Z")), true),
                Arguments.of(same.list(Verdict.ALLOW).revision(1), true));
    }

    @Test
    void whatIsLeftToTheMachineAgainWaitsAgain() {
        review(Sample.article("a"));
        edit("one", new Action.Approve());
        assertThat(queue.size()).isZero();
        edit("two", new Action.Restore());
        assertThat(queue.size()).isEqualTo(1);
    }

    @Test
    void whatIsKilledWaitsInNoListUntilTheKillIsUndone() {
        review(Sample.article("a").companies(Sample.QWEN, Sample.NVIDIA));
        assertThat(queue.size()).isEqualTo(2);
        edit("one", new Action.Kill("Withdrawn."));
        assertThat(queue.size()).isZero();
        edit("two", new Action.Undo(new EditId("one")));
        assertThat(queue.size()).isEqualTo(2);
    }

    @Test
    void aTombstoneTakesItAway() {
        review(Sample.article("a"));
        queue.reviewed(new ArticleId("a"), null);

        assertThat(queue.size()).isZero();
    }

    @Test
    void aListThatIsNotSureOfAStoryAsksUntilAnEditorDecides() {
        listed(doubt("a", "b"));
        var key = new ItemKey(Sample.QWEN.slug(), new ArticleId("a"));
        var waiting = queue.of(key).orElseThrow();
        assertThat(waiting.doubts()).containsExactly(Doubt.STORY);
        assertThat(waiting.story()).map(StoryDoubt::other).hasValue(new ArticleId("b"));
        assertThat(queue.find(Filter.NONE.with(Facet.REASON, "story"), 10, NOW).items())
                .containsExactly(waiting);

        for (var action : List.of(new Action.Split(), new Action.Merge(new ArticleId("b")), new Action.Approve())) {
            var id = action.getClass().getSimpleName();
            edit(id, action);
            assertThat(queue.size()).as(id).isZero();
            edit("undo " + id, new Action.Undo(new EditId(id)));
            assertThat(queue.size()).as("undo of " + id).isEqualTo(1);
        }
        listed();
        assertThat(queue.size()).isZero();
        listed(doubt("a", "b"));
        queue.listed(Sample.QWEN.slug(), null);
        assertThat(queue.size()).isZero();
    }

    @Test
    void aStoryInDoubtIsOneReasonAmongOthersAndAloneItWaitsBehindWhatIsNotListed() {
        review(Sample.article("a"));
        review(Sample.article("c"));
        listed(doubt("a", "b"), doubt("d", "b"));
        var a = queue.of(new ItemKey(Sample.QWEN.slug(), new ArticleId("a"))).orElseThrow();

        assertThat(a.doubts()).containsExactly(Doubt.VERDICT, Doubt.STORY);
        assertThat(found(Filter.NONE)).containsExactly("a", "c", "d");
        queue.reviewed(new ArticleId("a"), null);
        assertThat(found(Filter.NONE)).as("the other reason is gone").containsExactly("c", "a", "d");
    }

    private void listed(StoryDoubt... doubts) {
        var list = CoverageLists.of(
                Sample.QWEN, List.of(Sample.article("b").decided()), List.of(), Sample.registers(Sample.QWEN));
        var entry = list.entries().getFirst().read("", "", List.of(doubts));
        queue.listed(list.company(), new CoverageList(list.company(), list.name(), List.of(entry), 1, ""));
    }

    private static StoryDoubt doubt(String article, String other) {
        var decision = Sample.article(article).decided();
        return new StoryDoubt(Reviews.ofStory(decision, Sample.QWEN.slug()), new ArticleId(other), false, 0.45);
    }

    @Test
    void whatDoesNotFitIsForgottenTheLeastValuableFirst() {
        var few = new ReviewQueue(log, 2);
        for (var sample : List.of(
                Sample.article("blog").outlet("A blog", Tier.UNLISTED),
                Sample.article("filing").outlet("SEC", Tier.PRIMARY),
                Sample.article("press"))) {
            var decision = sample.list(Verdict.REVIEW).decided();
            few.reviewed(decision.article().id(), Reviews.of(decision));
        }

        assertThat(few.isFull()).isTrue();
        assertThat(few.find(Filter.NONE, 10, NOW).items())
                .extracting(waiting -> waiting.key().article().value())
                .containsExactly("filing", "press");
        assertThat(few.review(new ArticleId("blog"))).isEmpty();
    }

    @Test
    void ofWhatIsDecidedTheReviewAskedLongestAgoIsForgotten() {
        var few = new ReviewQueue(log, 2);
        for (var id : List.of("a", "b", "c")) {
            log.add(Sample.edit("remove-" + id, 1, id, new Action.Remove("")));
            few.reviewed(
                    new ArticleId(id),
                    Reviews.of(Sample.article(id).list(Verdict.REVIEW).decided()));
        }

        assertThat(few.size()).isZero();
        assertThat(few.review(new ArticleId("a"))).isEmpty();
        assertThat(few.review(new ArticleId("c"))).isPresent();
    }

    @Test
    void countsAreOfEachFacetUnderTheOthers() {
        review(Sample.article("a"));
        review(Sample.article("b").companies(Sample.QWEN, Sample.NVIDIA));
        review(Sample.article("c").companies(Sample.NVIDIA));
        var filter = Filter.NONE.with(Facet.COMPANY, "nvidia");
        var counts = queue.find(filter, 10, NOW).counts();

        assertThat(counts.total()).isEqualTo(2);
        assertThat(counts.of(Facet.COMPANY)).isEqualTo(Map.of("alibaba-qwen", 2, "nvidia", 2));
        assertThat(counts.of(Facet.OUTLET)).isEqualTo(Map.of("Outlet b", 1, "Outlet c", 1));
        assertThat(found(new Filter(Map.of(), "OUTLET C"))).containsExactly("c");
    }

    @Test
    void whatIsTalliedIsWhatIsCounted() {
        var random = new Random(7);
        for (var change = 0; change < 500; change++) {
            var number = random.nextInt(60);
            if (random.nextInt(4) == 0) {
                queue.reviewed(new ArticleId("a" + number), null);
            } else {
                review(any("a" + number, random));
            }
        }
        var filters = new ArrayList<>(List.of(Filter.NONE, Filter.NONE.with(Facet.OUTLET, "nobody's")));
        var all = queue.find(Filter.NONE, 0, NOW).counts();
        for (var facet : Facet.values()) {
            all.of(facet).keySet().forEach(value -> filters.add(Filter.NONE.with(facet, value)));
        }

        // every item has these words, which no tally knows
        assertThat(filters)
                .hasSizeGreaterThan(15)
                .allSatisfy(filter -> assertThat(queue.find(filter, 20, NOW))
                        .isEqualTo(queue.find(new Filter(filter.chosen(), "outlet"), 20, NOW)));
    }

    private static Sample any(String id, Random random) {
        var companies = random.nextBoolean() ? List.of(Sample.QWEN, Sample.NVIDIA) : List.of(Sample.QWEN);
        return Sample.article(id)
                .companies(companies.toArray(Company[]::new))
                .outlet("Outlet " + random.nextInt(5), random.nextBoolean() ? Tier.UNLISTED : Tier.NAMED_PRESS)
                .published(
                        Sample.at("2026-0%d-%02dT08:00:00Z".formatted(4 + random.nextInt(2), 1 + random.nextInt(28))));
    }

    private static Edit answering(String seen) {
        var edit = Sample.edit("one", 1, "a", new Action.Remove(""));
        return new Edit(
                edit.id(), edit.company(), edit.article(), edit.editor(), edit.at(), "", edit.action(), seen, "");
    }

    private void review(Sample sample) {
        var decided = sample.list() == Verdict.ALLOW && !sample.id().equals("listed")
                ? sample.list(Verdict.REVIEW).decided()
                : sample.decided();
        queue.reviewed(new ArticleId(sample.id()), Reviews.of(decided));
    }

    private void edit(String id, Action action) {
        log.add(Sample.edit(id, log.size() + 1, "a", action));
        queue.edited(new ItemKey(Sample.QWEN.slug(), new ArticleId("a")));
    }

    private java.util.List<String> found(Filter filter) {
        return queue.find(filter, 10, NOW).items().stream()
                .map(waiting -> waiting.key().article().value())
                .toList();
    }
}
