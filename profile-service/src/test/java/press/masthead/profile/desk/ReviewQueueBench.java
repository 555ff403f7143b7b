package press.masthead.profile.desk;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import press.masthead.model.ArticleId;
import press.masthead.model.Tier;
import press.masthead.model.Verdict;
import press.masthead.profile.Sample;
import press.masthead.profile.desk.queue.Facet;
import press.masthead.profile.desk.queue.Filter;
import press.masthead.profile.reviews.Reviews;

/// How long the queue's page takes with 100,000 waiting items: `-Dtest=ReviewQueueBench`. Nothing is asserted.
class ReviewQueueBench {
    private static final int WAITING = 100_000;
    private static final int RUNS = 200;

    @Test
    void tellsHowLongThePageTakes() throws IOException {
        try (var desk = TestDesk.open(List.of())) {
            for (var number = 0; number < WAITING; number++) {
                desk.queue.reviewed(
                        new ArticleId("a" + number), Reviews.of(waiting(number).decided()));
            }
            var now = Instant.parse("2026-11-24T09:00:00Z");
            tell("count and find, no filter", () -> desk.queue.find(Filter.NONE, 100, now));
            var one = Filter.NONE.with(Facet.OUTLET, "Outlet 7");
            tell("count and find, one outlet", () -> desk.queue.find(one, 100, now));
            var words = new Filter(Map.of(), "headline of a99");
            tell("count and find, words", () -> desk.queue.find(words, 100, now));
            var client = new RawClient(desk.address());
            var headers = client.signedIn("anna");
            tell("whole page over HTTP, 100 rows", () -> client.get("/queue", headers));
        }
    }

    private static Sample waiting(int number) {
        var tier = number % 2 == 0 ? Tier.NAMED_PRESS : Tier.UNLISTED;
        return Sample.article("a" + number)
                .outlet("Outlet " + number % 500, tier)
                .published(Sample.at("2026-%02d-%02dT08:00:00Z".formatted(number % 11 + 1, number % 28 + 1)))
                .list(Verdict.REVIEW);
    }

    private interface Question {
        Object ask() throws IOException;
    }

    private static void tell(String what, Question question) throws IOException {
        var millis = new ArrayList<Double>();
        for (var run = 0; run < RUNS; run++) {
            var began = System.nanoTime();
            question.ask();
            millis.add((System.nanoTime() - began) / 1e6);
        }
        var sorted = millis.subList(RUNS / 4, RUNS).stream().sorted().toList();
        System.err.printf(
                "%s: median %.1f ms, p99 %.1f ms%n",
                what, sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 99 / 100));
    }
}
