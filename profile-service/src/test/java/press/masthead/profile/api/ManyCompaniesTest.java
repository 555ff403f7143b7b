package press.masthead.profile.api;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.profile.Sample.NVIDIA;
import static press.masthead.profile.Sample.QWEN;
import static press.masthead.profile.Sample.article;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import press.masthead.model.CompanySlug;
import press.masthead.model.register.Company;
import press.masthead.profile.api.Directory.Entry;
import press.masthead.profile.api.Directory.Page;
import press.masthead.profile.api.changes.Change;
import press.masthead.profile.api.changes.ChangeLog;
import tools.jackson.databind.JsonNode;

/// More companies than a page holds.
class ManyCompaniesTest {
    private static final int COMPANIES = 60;

    @Test
    void pagesOfCompaniesFollowOnEachOtherToTheLast() throws Exception {
        try (var site = new TestSite(many())) {
            var found = new ArrayList<String>();
            var address = "/v1/companies?limit=25";
            while (!address.isEmpty()) {
                var page = site.json(address);
                slugs(page).forEach(found::add);
                address = page.get("next").asString();
            }

            assertThat(found)
                    .isEqualTo(IntStream.range(0, COMPANIES)
                            .mapToObj(ManyCompaniesTest::slug)
                            .toList());
        }
    }

    @Test
    void aCursorHoldsWhereItsCompanyIsGone() throws Exception {
        try (var site = new TestSite(many())) {
            assertThat(slugs(site.json("/v1/companies?limit=2&cursor=company-07x")))
                    .containsExactly("company-08", "company-09");
            assertThat(slugs(site.json("/v1/companies?cursor=zebra"))).isEmpty();
        }
    }

    @Test
    void everyFaultOfTheQueryIsTold() throws Exception {
        try (var site = new TestSite(many())) {
            for (var limit : List.of("0", "1001", "-1", "x", "99999")) {
                assertThat(site.get("/v1/companies?limit=" + limit).statusCode())
                        .as(limit)
                        .isEqualTo(400);
            }
            assertThat(site.get("/v1/companies?limit=1000").statusCode()).isEqualTo(200);
            assertThat(site.get("/v1/companies?limit=x&cursor=" + "c".repeat(1_001))
                            .body())
                    .contains("limit is", "cursor is");
        }
    }

    @Test
    void theStartPageShowsFiftyAndTheWayToTheOthers() throws Exception {
        try (var site = new TestSite(many())) {
            var first = site.get("/").body();
            var second = site.get("/?cursor=company-49").body();

            assertThat(first)
                    .contains("/companies/company-00\"", "/companies/company-49\"", "href=\"/?cursor=company-49\"")
                    .doesNotContain("/companies/company-50\"");
            assertThat(second)
                    .contains("/companies/company-50\"", "/companies/company-59\"")
                    .doesNotContain("/companies/company-49\"", "?cursor=");
        }
    }

    @Test
    void sizesAreReadFromListsOnlyUntilTheLogOfChangesIsComplete() {
        var log = new ChangeLog();
        var lists =
                TestView.of(QWEN, List.of(article("a").decided()), List.of()).with(NVIDIA, List.of(), List.of());
        var directory = new Directory(lists, log);
        log.add(new Change(NVIDIA.slug(), NVIDIA.name(), 7, "v", 0, 1));

        assertThat(directory.page("", 2)).isEqualTo(page(1, 0));
        log.complete();
        assertThat(directory.page("", 2)).isEqualTo(page(0, 7));
    }

    private static Page page(int qwen, int nvidia) {
        return new Page(
                List.of(new Entry(QWEN.slug(), QWEN.name(), qwen), new Entry(NVIDIA.slug(), NVIDIA.name(), nvidia)),
                "");
    }

    private static List<String> slugs(JsonNode page) {
        return StreamSupport.stream(page.get("companies").spliterator(), false)
                .map(company -> company.get("slug").asString())
                .toList();
    }

    private static TestView many() {
        var lists = new TestView();
        IntStream.range(0, COMPANIES)
                .map(number -> COMPANIES - 1 - number)
                .forEach(number -> lists.with(company(number), List.of(), List.of()));
        return lists;
    }

    private static Company company(int number) {
        return new Company(
                new CompanySlug(slug(number)), "Company " + number, "", 12, "", List.of(), List.of(), List.of());
    }

    private static String slug(int number) {
        return "company-%02d".formatted(number);
    }
}
