package press.masthead.classify.facts;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import press.masthead.classify.outlets.WebAddress;
import press.masthead.model.Article;
import press.masthead.model.ArticleField;
import press.masthead.model.Evidence;
import press.masthead.model.PageFacts;
import press.masthead.model.Provenance;

/// What an article's page tells in its metadata of who wrote the text. Agencies and release wires are known by name;
/// any other organisation there may be the outlet's owner, and turns nothing by itself.
final class PageProvenance {
    private static final List<ArticleField> CREDITS =
            List.of(ArticleField.PAGE_WIRE, ArticleField.PAGE_SOURCE_ORGANIZATION, ArticleField.PAGE_COPYRIGHT_HOLDER);
    private static final Pattern COPYRIGHT = Pattern.compile(
            "^(?:(?:copyright|©|\\(c\\)|版权所有)\\s*)*(?:\\d{4}(?:[-–]\\d{4})?,?\\s*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern RELEASE_HOST =
            Pattern.compile("(?:^|\\.)(?:prnewswire|businesswire|globenewswire|accesswire|prnasia|newsfilecorp)\\.");
    /// Where papers, code and filings lie that a text of one's own is based on.
    private static final List<String> DOCUMENTS = List.of("doi.org", "arxiv.org", "github.com", "sec.gov");

    private PageProvenance() {}

    /// An agency or a release wire credited, or the same text at another publisher's address.
    static Optional<Provenance> of(Article article, String host) {
        if (article.page().equals(PageFacts.NONE)) {
            return Optional.empty();
        }
        for (var field : CREDITS) {
            var name = COPYRIGHT.matcher(article.text(field)).replaceFirst("");
            var found = name.isEmpty() ? Optional.<Provenance>empty() : credited(name, article, field, host);
            if (found.isPresent()) {
                return found;
            }
        }
        return canonicalElsewhere(article, host).or(() -> takenOver(article, host));
    }

    /// A text that is based on another publisher's, when nothing says whether it is that text again.
    static Optional<Provenance> maybeTakenOver(Article article) {
        return based(article) == Based.ELSEWHERE
                ? Optional.of(provenance(Provenance.Kind.UNKNOWN, "", all(article, ArticleField.PAGE_BASED_ON)))
                : Optional.empty();
    }

    private static Optional<Provenance> credited(String name, Article article, ArticleField field, String host) {
        if (Agencies.spelt(name).isPresent()) {
            return Optional.of(ProvenanceFact.wire(name, host, List.of(all(article, field))));
        }
        return ProvenanceFact.isReleaseWire(name)
                ? Optional.of(provenance(Provenance.Kind.PRESS_RELEASE, "", all(article, field)))
                : Optional.empty();
    }

    private static Optional<Provenance> canonicalElsewhere(Article article, String host) {
        var address = WebAddress.of(article.page().canonicalUrl());
        var isFrontPage = address.path().length() <= 1;
        return isFrontPage || !SiteName.isElsewhere(address.host(), article)
                ? Optional.empty()
                : Optional.of(at(address.host(), host, all(article, ArticleField.PAGE_CANONICAL_URL)));
    }

    private static Optional<Provenance> takenOver(Article article, String host) {
        var basis = all(article, ArticleField.PAGE_BASED_ON);
        return switch (based(article)) {
            case OWN -> Optional.empty();
            case AGENCY -> Optional.of(ProvenanceFact.wire(basis.text(), host, List.of(basis)));
            case ELSEWHERE -> {
                var origin = WebAddress.of(basis.text()).host();
                var isWire = Agencies.at(origin).isPresent()
                        || RELEASE_HOST.matcher(origin).find();
                yield isWire ? Optional.of(at(origin, host, basis)) : confirmed(article, origin, basis);
            }
        };
    }

    /// The source or the holder of the rights is the publisher of what the text is based on.
    private static Optional<Provenance> confirmed(Article article, String origin, Evidence basis) {
        return CREDITS.stream()
                .filter(field -> SiteName.isNamed(article.text(field), origin))
                .map(field -> provenance(Provenance.Kind.REPOST, origin, all(article, field), basis))
                .findFirst();
    }

    private static Provenance at(String origin, String host, Evidence evidence) {
        var agency = Agencies.at(origin);
        if (agency.isPresent()) {
            return ProvenanceFact.wire(agency.get().name(), host, List.of(evidence));
        }
        return RELEASE_HOST.matcher(origin).find()
                ? provenance(Provenance.Kind.PRESS_RELEASE, "", evidence)
                : provenance(Provenance.Kind.REPOST, origin, evidence);
    }

    private enum Based {
        OWN,
        AGENCY,
        ELSEWHERE
    }

    private static Based based(Article article) {
        var basis = article.page().basedOn();
        if (Agencies.spelt(basis).isPresent()) {
            return Based.AGENCY;
        }
        var address = WebAddress.of(basis);
        var isNote = address.path().length() <= 1
                || DOCUMENTS.stream().anyMatch(place -> ("." + address.host()).endsWith("." + place));
        return isNote || !SiteName.isElsewhere(address.host(), article) ? Based.OWN : Based.ELSEWHERE;
    }

    private static Provenance provenance(Provenance.Kind kind, String origin, Evidence... evidence) {
        return new Provenance(kind, "", origin, List.of(evidence));
    }

    private static Evidence all(Article article, ArticleField field) {
        var text = article.text(field);
        return new Evidence(field, 0, text.length(), text);
    }
}
