package press.masthead.profile.lists;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import press.masthead.model.Article;
import press.masthead.model.ArticleId;
import press.masthead.model.Byline;
import press.masthead.model.CompanyMatch;
import press.masthead.model.CoverageEntry;
import press.masthead.model.CoverageEntry.Carrier;
import press.masthead.model.Decision;
import press.masthead.model.Edit;
import press.masthead.model.FiscalQuarter;
import press.masthead.model.MatchType;
import press.masthead.model.QuarterMention;
import press.masthead.model.StoryDoubt;
import press.masthead.model.register.Company;

/// A line of a list with what decides its place. What editors said of any article of its story holds for the line,
/// whichever of them it shows now.
///
/// @param entry without the policy's digest, which is that in force when it is read, without its place and its doubts
/// @param order its place among the others, as text that sorts
/// @param doubts what of its story a person is asked
record Line(
        CoverageEntry entry,
        String order,
        Optional<Pins.Pin> pin,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<StoryDoubt> doubts) {
    /// Newest first by the label; under one label by the date itself; then by id.
    static final Comparator<Line> ORDER = Comparator.comparing(Line::order);

    private static final int MOST_HEADLINE = 400;
    private static final int MOST_CARRIERS = 50;

    Line {
        doubts = List.copyOf(doubts);
    }

    /// @param members all of the story
    /// @param carriers those named below the line
    static Line of(
            Candidate shown, List<Candidate> members, List<Candidate> carriers, Company company, EffectiveEdits edits) {
        var ids = members.stream().map(Candidate::article).toList();
        var decision = shown.decision();
        var match = CoverageLists.match(decision, company.slug()).orElseThrow();
        var calendar = new FiscalCalendar(company.fiscalYearEnd());
        var wording = edits.latest(ids, Aspects::wording);
        var relabelled = edits.latest(ids, Aspects::label);
        var pin = edits.latest(ids, Aspects::pinning).flatMap(Pins.Pin::of);
        var covers = covers(decision, match);
        var machine = Label.of(decision.article().published(), covers, calendar);
        var label = relabelled.map(text -> machine.relabelled(text, calendar)).orElse(machine);
        var edited = wording.isPresent()
                || relabelled.isPresent()
                || pin.isPresent()
                || isByAnEditor(shown.article(), edits)
                || !CoverageLists.isListed(decision, company.slug());
        var article = decision.article();
        var entry = new CoverageEntry(
                article.id(),
                label.text(),
                headline(article, wording),
                gist(article, wording),
                decision.outlet().name(),
                decision.outlet().tier(),
                author(decision.facts().byline()),
                link(article),
                decision.facts().language(),
                match.type(),
                article.published(),
                covers,
                carriers(decision, carriers),
                edited,
                "",
                shown.corrections(),
                "",
                label.months(),
                List.of());
        return new Line(entry, Order.of(label, article), pin, List.of());
    }

    /// The entry as it is read under a policy.
    CoverageEntry read(String policy) {
        return entry.read(policy, pin.isPresent() ? "" : order, doubts);
    }

    Line doubting(List<StoryDoubt> asked) {
        return new Line(entry, order, pin, asked);
    }

    private static boolean isByAnEditor(ArticleId shown, EffectiveEdits edits) {
        var id = List.of(shown);
        return edits.latest(id, Aspects::added).isPresent()
                || edits.latest(id, Aspects::tier).isPresent()
                || edits.latest(id, Aspects::published).isPresent();
    }

    private static String headline(Article article, Optional<Edit.Action.Rewrite> wording) {
        return wording.map(Edit.Action.Rewrite::headline)
                .filter(text -> !text.isEmpty())
                .orElseGet(() -> Gist.bounded(article.headline().strip(), MOST_HEADLINE));
    }

    private static String gist(Article article, Optional<Edit.Action.Rewrite> wording) {
        return wording.filter(rewrite ->
                        !rewrite.headline().isEmpty() || !rewrite.gist().isEmpty())
                .map(Edit.Action.Rewrite::gist)
                .orElseGet(() -> Gist.of(Gist.withoutCredit(article.summary(), article.byline()), article.headline()));
    }

    /// A quarter needs an owner. An article that is here for its topic speaks of another issuer's.
    private static List<FiscalQuarter> covers(Decision decision, CompanyMatch match) {
        if (match.type() == MatchType.TOPIC) {
            return List.of();
        }
        return decision.facts().covers().stream()
                .map(QuarterMention::quarter)
                .distinct()
                .toList();
    }

    /// Every other outlet once, by name.
    private static List<Carrier> carriers(Decision shown, List<Candidate> carriers) {
        var byOutlet = new TreeMap<String, Carrier>();
        for (var carrier : carriers) {
            var name = carrier.decision().outlet().name();
            byOutlet.putIfAbsent(
                    name,
                    new Carrier(carrier.article(), name, link(carrier.decision().article())));
        }
        byOutlet.remove(shown.outlet().name());
        return byOutlet.values().stream().limit(MOST_CARRIERS).toList();
    }

    private static String author(Byline byline) {
        return byline.names().isEmpty() ? byline.printed() : String.join(", ", byline.names());
    }

    /// Nothing but http and https links comes out.
    private static String link(Article article) {
        var url = article.canonicalUrl().isEmpty() ? article.url() : article.canonicalUrl();
        return url.startsWith("https://") || url.startsWith("http://") ? url : "";
    }
}
