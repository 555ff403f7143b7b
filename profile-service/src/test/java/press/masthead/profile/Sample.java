package press.masthead.profile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import press.masthead.model.Article;
import press.masthead.model.ArticleField;
import press.masthead.model.ArticleId;
import press.masthead.model.ArticleOutlet;
import press.masthead.model.Byline;
import press.masthead.model.CompanyMatch;
import press.masthead.model.CompanySlug;
import press.masthead.model.DatePrecision;
import press.masthead.model.Dating;
import press.masthead.model.Decision;
import press.masthead.model.Edit;
import press.masthead.model.EditId;
import press.masthead.model.Evidence;
import press.masthead.model.Facts;
import press.masthead.model.FeedId;
import press.masthead.model.FiscalQuarter;
import press.masthead.model.Genre;
import press.masthead.model.MatchType;
import press.masthead.model.OutletId;
import press.masthead.model.OutletRole;
import press.masthead.model.Provenance;
import press.masthead.model.QuarterMention;
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

/// A decision in the making: what a test does not say is plain, listed and about Alibaba Qwen.
public record Sample(
        String id,
        int revision,
        String outlet,
        Tier tier,
        String headline,
        String summary,
        String url,
        Dating published,
        List<FiscalQuarter> covers,
        List<CompanySlug> companies,
        MatchType type,
        boolean about,
        Verdict list) {
    public static final Dating UNDATED = new Dating.Undated("");
    public static final Company QWEN = company("alibaba-qwen", "Alibaba Qwen", 3);
    public static final Company NVIDIA = company("nvidia", "NVIDIA", 1);
    public static final Policy POLICY = new Policy(Map.of(), List.of(), 14);

    public static Sample article(String id) {
        return new Sample(
                id,
                0,
                "Outlet " + id,
                Tier.NAMED_PRESS,
                "Headline of " + id,
                "",
                "https://news.example/" + id,
                UNDATED,
                List.of(),
                List.of(QWEN.slug()),
                MatchType.PRODUCT,
                true,
                Verdict.ALLOW);
    }

    public Sample revision(int other) {
        return new Sample(
                id, other, outlet, tier, headline, summary, url, published, covers, companies, type, about, list);
    }

    public Sample outlet(String other, Tier otherTier) {
        return new Sample(
                id, revision, other, otherTier, headline, summary, url, published, covers, companies, type, about,
                list);
    }

    public Sample headline(String other) {
        return new Sample(
                id, revision, outlet, tier, other, summary, url, published, covers, companies, type, about, list);
    }

    public Sample summary(String other) {
        return new Sample(
                id, revision, outlet, tier, headline, other, url, published, covers, companies, type, about, list);
    }

    public Sample url(String other) {
        return new Sample(
                id, revision, outlet, tier, headline, summary, other, published, covers, companies, type, about, list);
    }

    public Sample published(Dating other) {
        return new Sample(
                id, revision, outlet, tier, headline, summary, url, other, covers, companies, type, about, list);
    }

    public Sample covers(FiscalQuarter... others) {
        return new Sample(
                id,
                revision,
                outlet,
                tier,
                headline,
                summary,
                url,
                published,
                List.of(others),
                companies,
                type,
                about,
                list);
    }

    public Sample companies(Company... others) {
        var slugs = List.of(others).stream().map(Company::slug).toList();
        return new Sample(
                id, revision, outlet, tier, headline, summary, url, published, covers, slugs, type, about, list);
    }

    public Sample type(MatchType other) {
        return new Sample(
                id, revision, outlet, tier, headline, summary, url, published, covers, companies, other, about, list);
    }

    public Sample mentionedOnly() {
        return new Sample(
                id, revision, outlet, tier, headline, summary, url, published, covers, companies, type, false, list);
    }

    public Sample list(Verdict other) {
        return new Sample(
                id, revision, outlet, tier, headline, summary, url, published, covers, companies, type, about, other);
    }

    public Decision decided() {
        return new Decision(
                new Article(
                        new ArticleId(id),
                        revision,
                        new FeedId("feed"),
                        id,
                        url,
                        url,
                        outlet,
                        headline,
                        summary,
                        "body of " + id,
                        "Jane Doe",
                        published,
                        UNDATED,
                        "en",
                        List.of(),
                        Instant.EPOCH),
                facts(),
                new ArticleOutlet.Listed(new OutletId(outlet), outlet, tier, OutletRole.NEWSROOM),
                companies.stream()
                        .map(company -> new CompanyMatch(company, 1, 1, type, about, List.of()))
                        .toList(),
                new Verdicts(list, list, list, list),
                List.of(),
                List.of(),
                Map.of(RegisterKind.POLICY, "sha256:0000000000000000"));
    }

    private Facts facts() {
        return new Facts(
                new Byline("Jane Doe", Byline.Kind.PERSON, List.of("Jane Doe"), ""),
                new Provenance(Provenance.Kind.ORIGINAL, "", "", List.of()),
                new Genre(Genre.Kind.REPORT, List.of()),
                new Sourcing(Signal.TRUE, 1, 1, List.of()),
                "en",
                Map.of(),
                covers.stream()
                        .map(quarter -> new QuarterMention(quarter, new Evidence(ArticleField.HEADLINE, 0, 0, "")))
                        .toList(),
                Sketch.UNKNOWN,
                Map.of());
    }

    public static Company company(String slug, String name, int fiscalYearEnd) {
        return new Company(new CompanySlug(slug), name, "", fiscalYearEnd, "", List.of(), List.of(), List.of());
    }

    /// The registers of most tests.
    public static final Registers REGISTERS = registers();

    public static Registers registers(Company... companies) {
        return new Registers(
                List.of(),
                List.of(),
                List.of(companies),
                POLICY,
                Map.of(
                        RegisterKind.COMPANIES,
                        "sha256:" + List.of(companies).hashCode(),
                        RegisterKind.POLICY,
                        "sha256:0000000000000000"));
    }

    public static Dating at(String instant) {
        var at = Instant.parse(instant);
        return new Dating.Dated(at, at, DatePrecision.INSTANT, false, instant);
    }

    public static Dating month(String month) {
        var first = YearMonth.parse(month);
        return dated(first.atDay(1), first.plusMonths(1).atDay(1), DatePrecision.MONTH);
    }

    public static Dating year(int year) {
        return dated(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1), DatePrecision.YEAR);
    }

    private static Dating dated(LocalDate first, LocalDate end, DatePrecision precision) {
        return new Dating.Dated(
                first.atStartOfDay().toInstant(ZoneOffset.UTC),
                end.atStartOfDay().toInstant(ZoneOffset.UTC),
                precision,
                false,
                "");
    }

    /// An edit of Alibaba Qwen's list; its time, in seconds, also is its id's end.
    public static Edit edit(int second, String article, Edit.Action action) {
        return edit("edit-%02d".formatted(second), second, article, action);
    }

    /// A decision about what was read then.
    public static Decision readAt(int second, Decision decision) {
        var article = decision.article();
        return decision.on(article.asRevision(article.revision(), Instant.ofEpochSecond(second)));
    }

    public static Edit edit(String id, int second, String article, Edit.Action action) {
        return new Edit(
                new EditId(id),
                QWEN.slug(),
                new ArticleId(article),
                "editor",
                Instant.ofEpochSecond(second),
                "because",
                action,
                "",
                "");
    }
}
