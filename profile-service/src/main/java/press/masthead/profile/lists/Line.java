package press.masthead.profile.lists;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import press.masthead.model.Article;
import press.masthead.model.Byline;
import press.masthead.model.CompanyMatch;
import press.masthead.model.CoverageEntry;
import press.masthead.model.CoverageEntry.Carrier;
import press.masthead.model.CoverageEntry.Correction;
import press.masthead.model.Decision;
import press.masthead.model.Edit;
import press.masthead.model.FiscalQuarter;
import press.masthead.model.MatchType;
import press.masthead.model.QuarterMention;
import press.masthead.model.register.Company;
import press.masthead.model.register.RegisterKind;
import press.masthead.model.register.Registers;
import press.masthead.profile.stories.Story;

/// A line of a list with what decides its place. What editors said of any article of its story holds for the line,
/// whichever of them is its origin now.
record Line(CoverageEntry entry, Label label, Optional<Pins.Pin> pin) {
    /// Newest first by the label; under one label by the date itself; then by id.
    static final Comparator<Line> ORDER = Comparator.comparing(Line::label, Label.ORDER)
            .thenComparing(line -> line.entry.published(), Newest.FIRST)
            .thenComparing(line -> line.entry.article().value());

    private static final int MOST_HEADLINE = 400;
    private static final int MOST_CARRIERS = 50;

    static Line of(
            Story story, Company company, EffectiveEdits edits, List<Correction> corrections, Registers registers) {
        // a decision that a new policy leaves as it was keeps its old digest; what the list shows is the policy in
        // force
        var policy = registers.digests().getOrDefault(RegisterKind.POLICY, "");
        var origin = story.origin();
        var members =
                story.members().stream().map(member -> member.article().id()).toList();
        var match = CoverageLists.match(origin, company.slug()).orElseThrow();
        var calendar = new FiscalCalendar(company.fiscalYearEnd());
        var wording = edits.latest(members, Aspects::wording);
        var relabelled = edits.latest(members, Aspects::label);
        var pin = edits.latest(members, Aspects::pinning).flatMap(Pins.Pin::of);
        var covers = covers(origin, match);
        var machine = Label.of(origin.article().published(), covers, calendar);
        var label = relabelled.map(text -> machine.relabelled(text, calendar)).orElse(machine);
        var edited = wording.isPresent()
                || relabelled.isPresent()
                || pin.isPresent()
                || !CoverageLists.isListed(origin, company.slug());
        return new Line(entry(story, match, covers, label, wording, corrections, edited, policy), label, pin);
    }

    private static CoverageEntry entry(
            Story story,
            CompanyMatch match,
            List<FiscalQuarter> covers,
            Label label,
            Optional<Edit.Action.Rewrite> wording,
            List<Correction> corrections,
            boolean edited,
            String policy) {
        var origin = story.origin();
        var article = origin.article();
        return new CoverageEntry(
                article.id(),
                label.text(),
                headline(article, wording),
                gist(article, wording),
                origin.outlet().name(),
                origin.outlet().tier(),
                author(origin.facts().byline()),
                link(article),
                origin.facts().language(),
                match.type(),
                article.published(),
                covers,
                carriers(story),
                edited,
                policy,
                corrections);
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
                .orElseGet(() -> Gist.of(article.summary(), article.headline()));
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
    private static List<Carrier> carriers(Story story) {
        var byOutlet = new TreeMap<String, Carrier>();
        for (var member : story.members()) {
            var name = member.outlet().name();
            byOutlet.putIfAbsent(name, new Carrier(member.article().id(), name, link(member.article())));
        }
        byOutlet.remove(story.origin().outlet().name());
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
