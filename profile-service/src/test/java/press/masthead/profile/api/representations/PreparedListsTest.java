package press.masthead.profile.api.representations;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.profile.Sample.QWEN;
import static press.masthead.profile.Sample.article;
import static press.masthead.profile.Sample.company;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import press.masthead.model.CoverageList;
import press.masthead.model.register.Company;
import press.masthead.platform.json.Json;
import press.masthead.profile.Sample;
import press.masthead.profile.api.TestView;
import press.masthead.profile.lists.CoverageLists;

class PreparedListsTest {
    private static final Site SITE = Site.local(8450);

    private static final long ONE = PreparedList.of(listOf(QWEN, "a"), SITE, 0).size();

    private final TestView view = new TestView();
    private final AtomicLong nanos = new AtomicLong();

    @Test
    void bytesAreMadeWhenTheListChangesNotWhenAskedFor() {
        var prepared = new PreparedLists(view, SITE);
        change(prepared, listOf(QWEN, "a"));

        assertThat(prepared.of(QWEN.slug()).orElseThrow())
                .isSameAs(prepared.of(QWEN.slug()).orElseThrow());
    }

    @Test
    void whatWasMadeOfAnOlderListIsNeverServedAgain() {
        var prepared = new PreparedLists(view, SITE);
        change(prepared, listOf(QWEN, "a"));
        view.with(QWEN, List.of(article("b").decided()), List.of());
        see(prepared, listOf(QWEN, "b"));

        assertThat(prepared.of(QWEN.slug()).orElseThrow().list()).isEqualTo(listOf(QWEN, "b"));
    }

    @Test
    void ofACompanyThatIsGoneNothingIsServed() {
        var prepared = new PreparedLists(view, SITE);
        change(prepared, listOf(QWEN, "a"));
        prepared.gone(QWEN.slug());

        assertThat(prepared.held(QWEN.slug())).isEmpty();
        assertThat(prepared.of(QWEN.slug())).isEmpty();
        assertThat(prepared.bytes()).isZero();
    }

    @Test
    void aReadThatLagsBehindIsNotKept() {
        var prepared = new PreparedLists(view, SITE);
        view.with(QWEN, List.of(article("old").decided()), List.of());
        see(prepared, listOf(QWEN, "new"));
        assertThat(prepared.of(QWEN.slug()).orElseThrow().list()).isEqualTo(listOf(QWEN, "old"));
        view.with(QWEN, List.of(article("new").decided()), List.of());

        assertThat(prepared.of(QWEN.slug()).orElseThrow().list()).isEqualTo(listOf(QWEN, "new"));
    }

    @Test
    void thoseThatNobodyAsksForMakeRoom() {
        var prepared = new PreparedLists(view, SITE, ONE * 5, nanos::get);
        for (var number = 0; number < 100; number++) {
            var company = company("c" + number, "C", 12);
            view.with(company, List.of(article("a").companies(company).decided()), List.of());
            change(prepared, listOf(company, "a"));
            assertThat(prepared.of(company.slug())).isPresent();
            assertThat(prepared.bytes()).isLessThanOrEqualTo(ONE * 5);
        }
    }

    @Test
    void whatNobodyAskedForTakesNoRoomFromWhatSomebodyDid() {
        var prepared = new PreparedLists(view, SITE, ONE * 5, nanos::get);
        for (var number = 0; number < 10; number++) {
            change(prepared, listOf(company("c" + number, "C", 12), "a"));
        }
        view.with(QWEN, List.of(article("a").decided()), List.of());
        see(prepared, listOf(QWEN, "a"));
        var asked = prepared.of(QWEN.slug()).orElseThrow();
        for (var number = 0; number < 10; number++) {
            change(prepared, listOf(company("d" + number, "D", 12), "a"));
        }

        assertThat(prepared.of(QWEN.slug()).orElseThrow()).isSameAs(asked);
    }

    @Test
    void whatIsAskedForIsMadeAnewWithItsChangesAlsoWhereThereIsNoRoomForAll() {
        var prepared = new PreparedLists(view, SITE, ONE, nanos::get);
        change(prepared, listOf(company("c", "C", 12), "a"));
        change(prepared, listOf(QWEN, "a"));
        var next = listOf(QWEN, "b");
        change(prepared, next);

        assertThat(prepared.of(QWEN.slug()).orElseThrow().list()).isSameAs(next);
    }

    @Test
    void itIsKnownWhatSomebodyAskedForSinceItsBytesWereMade() {
        var prepared = new PreparedLists(view, SITE);
        change(prepared, listOf(QWEN, "a"));
        assertThat(prepared.isAskedFor(QWEN.slug())).isFalse();
        prepared.of(QWEN.slug());
        assertThat(prepared.isAskedFor(QWEN.slug())).isTrue();
        change(prepared, listOf(QWEN, "b"));

        assertThat(prepared.isAskedFor(QWEN.slug())).isFalse();
    }

    @Test
    void whileNoVersionIsKnownBytesAreMadeOnceASecond() {
        var prepared = new PreparedLists(view, SITE, ONE * 5, nanos::get);
        view.with(QWEN, List.of(article("a").decided()), List.of());
        var first = prepared.of(QWEN.slug()).orElseThrow();
        view.with(QWEN, List.of(article("b").decided()), List.of());

        assertThat(prepared.of(QWEN.slug()).orElseThrow()).isSameAs(first);
        nanos.addAndGet(1_000_000_000);
        assertThat(prepared.of(QWEN.slug()).orElseThrow().list()).isEqualTo(listOf(QWEN, "b"));
    }

    @Test
    void aVersionThatBecomesKnownConfirmsWhatIsHeldOrEndsIt() {
        var prepared = new PreparedLists(view, SITE, ONE * 5, nanos::get);
        view.with(QWEN, List.of(article("a").decided()), List.of());
        var first = prepared.of(QWEN.slug()).orElseThrow();
        see(prepared, listOf(QWEN, "a"));
        nanos.addAndGet(2_000_000_000);
        assertThat(prepared.of(QWEN.slug()).orElseThrow()).isSameAs(first);
        see(prepared, listOf(QWEN, "b"));

        assertThat(prepared.of(QWEN.slug()).orElseThrow()).isNotSameAs(first);
    }

    @Test
    void manyWhoAskAtOnceWaitForOne() throws Exception {
        var prepared = new PreparedLists(view, SITE, ONE * 5, nanos::get);
        view.with(QWEN, List.of(article("a").decided()), List.of());
        see(prepared, listOf(QWEN, "a"));

        try (var askers = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<PreparedList> ask = () -> prepared.of(QWEN.slug()).orElseThrow();
            var made = Collections.newSetFromMap(new IdentityHashMap<PreparedList, Boolean>());
            for (var answer : askers.invokeAll(Collections.nCopies(50, ask))) {
                made.add(answer.get());
            }
            assertThat(made).hasSize(1);
        }
    }

    private static void change(PreparedLists prepared, CoverageList list) {
        prepared.changed(list, version(list));
    }

    private static void see(PreparedLists prepared, CoverageList list) {
        prepared.seen(list.company(), version(list));
    }

    private static String version(CoverageList list) {
        return Digest.of(Json.MAPPER.writeValueAsBytes(list));
    }

    private static CoverageList listOf(Company company, String article) {
        return CoverageLists.of(
                company, List.of(article(article).companies(company).decided()), List.of(), Sample.registers(company));
    }
}
