package press.masthead.benchmarks.serving;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import press.masthead.model.Article;
import press.masthead.model.ArticleId;
import press.masthead.model.ArticleOutlet;
import press.masthead.model.Byline;
import press.masthead.model.CompanyMatch;
import press.masthead.model.CompanySlug;
import press.masthead.model.DatePrecision;
import press.masthead.model.Dating;
import press.masthead.model.Decision;
import press.masthead.model.Facts;
import press.masthead.model.FeedId;
import press.masthead.model.Genre;
import press.masthead.model.MatchType;
import press.masthead.model.OutletId;
import press.masthead.model.OutletRole;
import press.masthead.model.Provenance;
import press.masthead.model.Signal;
import press.masthead.model.Sketch;
import press.masthead.model.Sourcing;
import press.masthead.model.Tier;
import press.masthead.model.Verdict;
import press.masthead.model.Verdicts;
import press.masthead.model.register.Company;
import press.masthead.model.register.Policy;
import press.masthead.model.register.RegisterKind;
import press.masthead.model.register.Registers;

/// Companies and decided articles, each of them a line of its own, the same ones in every run.
final class MadeUpLists {
    private static final Instant NEWEST = Instant.parse("2026-05-20T00:00:00Z");
    private static final int STORY_WINDOW_DAYS = 14;
    private static final int SECONDS_APART = 3_600;
    private static final int WORDS = 8;
    private static final int WORDS_OF_A_PLACE = 131;

    private MadeUpLists() {}

    static Registers registers(int companies) {
        var all = IntStream.range(0, companies).mapToObj(MadeUpLists::company).toList();
        return new Registers(
                List.of(),
                List.of(),
                all,
                new Policy(Map.of(), List.of(), STORY_WINDOW_DAYS),
                Map.of(RegisterKind.COMPANIES, "sha256:" + companies, RegisterKind.POLICY, "sha256:0"));
    }

    static CompanySlug slug(int company) {
        return new CompanySlug("company-" + company);
    }

    static ArticleId article(int company, int line) {
        return new ArticleId("c%dl%d".formatted(company, line));
    }

    private static Company company(int number) {
        return new Company(slug(number), "Company " + number, "", 12, "", List.of(), List.of(), List.of());
    }

    static Decision decision(int company, int line) {
        var outlet = "outlet-" + line % 40;
        var name = "The Outlet of Number " + line % 40;
        return new Decision(
                article(company, line, outlet),
                facts(),
                new ArticleOutlet.Listed(new OutletId(outlet), name, Tier.NAMED_PRESS, OutletRole.NEWSROOM),
                List.of(new CompanyMatch(slug(company), 1, 1, MatchType.PRODUCT, true, List.of())),
                new Verdicts(Verdict.ALLOW, Verdict.ALLOW, Verdict.ALLOW, Verdict.DENY),
                List.of(),
                List.of(),
                Map.of(RegisterKind.POLICY, "sha256:0"));
    }

    private static Article article(int company, int line, String outlet) {
        var id = article(company, line);
        var url = "https://%s.example/2026/%s.html".formatted(outlet, id);
        var published = NEWEST.minusSeconds((long) SECONDS_APART * line);
        return new Article(
                id,
                0,
                new FeedId(outlet),
                url,
                url,
                url,
                outlet,
                headline(company, line),
                "The move of office %d was announced to the %d people who work there on Monday."
                        .formatted(line, line * 7 % 1_000),
                "",
                "Jane Doe",
                new Dating.Dated(published, published, DatePrecision.INSTANT, false, published.toString()),
                new Dating.Undated(""),
                "en",
                List.of(),
                published);
    }

    /// An article shares a word with three or four others of its list within a day and a half, and with none of the
    /// list more than two, so that no two are taken for one event. Each place has words of its own; those of a line
    /// are the values of a polynomial over a prime field, another one for each line.
    private static String headline(int company, int line) {
        var first = new Random(company * 1_000_003L + line).nextInt(WORDS_OF_A_PLACE);
        return "Item %d: ".formatted(line)
                + IntStream.rangeClosed(1, WORDS)
                        .map(place -> place * WORDS_OF_A_PLACE
                                + (first + place * (line % WORDS_OF_A_PLACE + place * (line / WORDS_OF_A_PLACE)))
                                        % WORDS_OF_A_PLACE)
                        .mapToObj(word -> "word" + word)
                        .collect(joining(" "));
    }

    private static Facts facts() {
        return new Facts(
                new Byline("Jane Doe", Byline.Kind.PERSON, List.of("Jane Doe"), ""),
                new Provenance(Provenance.Kind.ORIGINAL, "", "", List.of()),
                new Genre(Genre.Kind.REPORT, List.of()),
                new Sourcing(Signal.TRUE, 1, 1, List.of()),
                "en",
                Map.of(),
                List.of(),
                Sketch.UNKNOWN,
                Map.of());
    }
}
