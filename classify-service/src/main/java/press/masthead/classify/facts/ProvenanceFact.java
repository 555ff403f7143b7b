package press.masthead.classify.facts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import press.masthead.classify.outlets.WebAddress;
import press.masthead.model.Article;
import press.masthead.model.ArticleField;
import press.masthead.model.Byline;
import press.masthead.model.Evidence;
import press.masthead.model.Provenance;

/// Who wrote the text and where it first stood, from credits in its first and last lines, its byline,
/// its page's metadata and its address.
final class ProvenanceFact {
    static final String VERSION = "provenance-5";

    private static final String FILING = "/archives/edgar/data/";
    private static final Pattern RELEASE_WIRE =
            Pattern.compile("\\b(PRNewswire|PR Newswire|Business Wire|GlobeNewswire|GLOBE NEWSWIRE|Accesswire)\\b|美通社");
    private static final Pattern WIRE_PATH = Pattern.compile(
            "/(?:wirestory|wires?)/|/(?:[a-z-]+/)?(?<name>reuters|afp|pti|ians|xinhua)/", Pattern.CASE_INSENSITIVE);
    /// One of these stands in every address that the pattern finds: looking for them is far cheaper.
    private static final String[] WIRES = {"/wire", "reuters/", "afp/", "pti/", "ians/", "xinhua/"};

    private ProvenanceFact() {}

    static Provenance of(Article article, Byline byline) {
        var host = WebAddress.of(article.canonicalUrl()).host();
        if (article.canonicalUrl().toLowerCase(Locale.ROOT).contains(FILING)) {
            return plain(Provenance.Kind.FILING);
        }
        for (var field : List.of(ArticleField.SUMMARY, ArticleField.BODY, ArticleField.HEADLINE)) {
            var found = Credits.in(article.text(field)).flatMap(credit -> credited(credit, article, field, host));
            if (found.isPresent()) {
                return found.get();
            }
        }
        if (isReleaseWire(article.byline())) {
            return new Provenance(Provenance.Kind.PRESS_RELEASE, "", "", List.of(all(article.byline())));
        }
        return PageProvenance.of(article, host)
                .or(() -> byAddress(article, host))
                .orElseGet(() -> byByline(article, byline, host));
    }

    static boolean isReleaseWire(String credit) {
        return !credit.isEmpty() && RELEASE_WIRE.matcher(credit).find();
    }

    private static Optional<Provenance> credited(
            Credits.Found credit, Article article, ArticleField field, String host) {
        var where = credit.where();
        var evidence = List.of(new Evidence(field, where.start(), where.end(), where.group()));
        return switch (credit.kind()) {
            case WIRE_COPY -> Optional.of(wire(credit.name(), host, evidence));
            case REPOST ->
                isOwn(credit.name(), article, host) || Credits.isNoOrigin(credit.name())
                        ? Optional.empty()
                        : Optional.of(reposted(credit.name(), host, evidence));
            case PRESS_RELEASE, FILING, ORIGINAL, UNKNOWN ->
                Optional.of(new Provenance(credit.kind(), "", "", evidence));
        };
    }

    /// A repost of what an agency wrote is wire copy, however it is credited.
    private static Provenance reposted(String origin, String host, List<Evidence> evidence) {
        return Agencies.spelt(origin).isPresent()
                ? wire(origin, host, evidence)
                : new Provenance(Provenance.Kind.REPOST, "", origin, evidence);
    }

    static Provenance wire(String spelling, String host, List<Evidence> evidence) {
        var agency = Agencies.spelt(spelling).orElse(new Agencies.Agency(spelling, Set.of()));
        var own = agency.publishesAt(host);
        return new Provenance(
                own ? Provenance.Kind.ORIGINAL : Provenance.Kind.WIRE_COPY,
                agency.name(),
                own ? "" : agency.name(),
                evidence);
    }

    private static boolean isOwn(String origin, Article article, String host) {
        return origin.equalsIgnoreCase(article.outlet())
                || SiteName.isNamed(origin, host)
                || SiteName.isEditionOf(origin, host);
    }

    /// A path that names an agency, or a canonical address at another publisher's host.
    private static Optional<Provenance> byAddress(Article article, String host) {
        var url = article.url();
        var path = WIRE_PATH.matcher(url);
        if (mayNameWire(url) && path.find()) {
            var name = path.group("name") == null ? "" : path.group("name");
            var evidence = List.of(new Evidence(ArticleField.URL, path.start(), path.end(), path.group()));
            return Optional.of(wire(name, host, evidence));
        }
        if (url.equals(article.canonicalUrl())) {
            return Optional.empty();
        }
        return SiteName.isElsewhere(host, article)
                ? Optional.of(new Provenance(
                        Provenance.Kind.REPOST,
                        "",
                        host,
                        List.of(new Evidence(ArticleField.URL, 0, url.length(), url))))
                : Optional.empty();
    }

    private static boolean mayNameWire(String url) {
        var lower = url.toLowerCase(Locale.ROOT);
        for (var sign : WIRES) {
            if (lower.contains(sign)) {
                return true;
            }
        }
        return false;
    }

    private static Provenance byByline(Article article, Byline byline, String host) {
        var agency = Agencies.spelt(byline.agency());
        if (agency.isPresent()) {
            return wire(agency.get().name(), host, List.of(all(byline.printed())));
        }
        var nothingToGoBy =
                article.summary().isEmpty() && article.body().isEmpty() && byline.kind() == Byline.Kind.UNKNOWN;
        return PageProvenance.maybeTakenOver(article)
                .orElseGet(() -> plain(nothingToGoBy ? Provenance.Kind.UNKNOWN : Provenance.Kind.ORIGINAL));
    }

    private static Evidence all(String byline) {
        return new Evidence(ArticleField.BYLINE, 0, byline.length(), byline);
    }

    private static Provenance plain(Provenance.Kind kind) {
        return new Provenance(kind, "", "", List.of());
    }
}
