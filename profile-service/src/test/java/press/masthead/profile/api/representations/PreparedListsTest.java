package press.masthead.profile.api.representations;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.profile.Sample.QWEN;
import static press.masthead.profile.Sample.article;
import static press.masthead.profile.Sample.company;

import java.util.List;
import org.junit.jupiter.api.Test;
import press.masthead.model.CoverageList;
import press.masthead.model.register.Company;
import press.masthead.profile.Sample;
import press.masthead.profile.api.TestView;
import press.masthead.profile.lists.CoverageLists;

class PreparedListsTest {
    private static final Site SITE = Site.local(8450);

    private final TestView view = new TestView();

    @Test
    void bytesAreMadeWhenTheListChangesNotWhenAskedFor() {
        var prepared = new PreparedLists(view, SITE);
        prepared.changed(listOf(QWEN, "a"));

        assertThat(prepared.of(QWEN.slug()).orElseThrow())
                .isSameAs(prepared.of(QWEN.slug()).orElseThrow());
    }

    @Test
    void whatWasMadeOfAnOlderListIsNeverServedAgain() {
        var prepared = new PreparedLists(view, SITE);
        prepared.changed(listOf(QWEN, "a"));
        view.with(QWEN, List.of(article("b").decided()), List.of());
        prepared.seen(listOf(QWEN, "b"));

        assertThat(prepared.of(QWEN.slug()).orElseThrow().list()).isEqualTo(listOf(QWEN, "b"));
    }

    @Test
    void aReadThatLagsBehindIsNotKept() {
        var prepared = new PreparedLists(view, SITE);
        view.with(QWEN, List.of(article("old").decided()), List.of());
        prepared.seen(listOf(QWEN, "new"));
        assertThat(prepared.of(QWEN.slug()).orElseThrow().list()).isEqualTo(listOf(QWEN, "old"));
        view.with(QWEN, List.of(article("new").decided()), List.of());

        assertThat(prepared.of(QWEN.slug()).orElseThrow().list()).isEqualTo(listOf(QWEN, "new"));
    }

    @Test
    void thoseThatNobodyAsksForMakeRoom() {
        var one = PreparedList.of(listOf(QWEN, "a"), SITE).size();
        var prepared = new PreparedLists(view, SITE, one * 5);
        for (var number = 0; number < 100; number++) {
            var company = company("c" + number, "C", 12);
            view.with(company, List.of(article("a").companies(company).decided()), List.of());
            prepared.changed(listOf(company, "a"));
            assertThat(prepared.of(company.slug())).isPresent();
            assertThat(prepared.bytes()).isLessThanOrEqualTo(one * 5);
        }
    }

    private static CoverageList listOf(Company company, String article) {
        return CoverageLists.of(
                company, List.of(article(article).companies(company).decided()), List.of(), Sample.registers(company));
    }
}
