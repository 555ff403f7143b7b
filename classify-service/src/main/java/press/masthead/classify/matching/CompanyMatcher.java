package press.masthead.classify.matching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.masthead.classify.outlets.WebAddress;
import press.masthead.model.Article;
import press.masthead.model.CompanyMatch;
import press.masthead.model.register.Company;

/// Finds the companies that an article bears on. Made once for a companies register; may be used by many threads.
public final class CompanyMatcher {
    /// Names the rules and weights that matches are made with.
    public static final String VERSION = "matching-7";

    private static final int MOST_EVIDENCE = 20;
    private static final Weights WEIGHTS = Weights.read();

    private static final Comparator<CompanyMatch> BEST_FIRST = Comparator.comparing(CompanyMatch::about)
            .thenComparingDouble(CompanyMatch::aboutness)
            .thenComparingDouble(CompanyMatch::identity)
            .reversed()
            .thenComparing(match -> match.slug().value());

    private final List<Company> companies;
    private final Vocabulary vocabulary;
    private final Map<String, Integer> domains = new HashMap<>();

    private CompanyMatcher(List<Company> companies) {
        this.companies = companies;
        this.vocabulary = Vocabulary.of(companies);
        for (var number = 0; number < companies.size(); number++) {
            for (var domain : companies.get(number).domains()) {
                domains.put(domain, number);
            }
        }
    }

    public static CompanyMatcher of(List<Company> companies) {
        return new CompanyMatcher(List.copyOf(companies));
    }

    /// The companies with at least one name in the article that may be theirs, best match first.
    public List<CompanyMatch> matches(Article article) {
        var page = Page.of(article, vocabulary);
        var ownAddress = ownAddress(article.canonicalUrl());
        var sightings = new Identity(article, page, ownAddress, WEIGHTS).sightings();
        var aboutness = new Aboutness(page, sure(sightings), ownAddress, WEIGHTS);
        var byCompany = new HashMap<Integer, List<Sighting>>();
        for (var sighting : sightings) {
            byCompany
                    .computeIfAbsent(sighting.company(), _ -> new ArrayList<>())
                    .add(sighting);
        }
        var matches = new ArrayList<CompanyMatch>(byCompany.size());
        for (var own : byCompany.values()) {
            matches.add(match(own, aboutness));
        }
        matches.sort(BEST_FIRST);
        return matches;
    }

    private static List<Sighting> sure(List<Sighting> sightings) {
        var sure = new ArrayList<Sighting>(sightings.size());
        for (var sighting : sightings) {
            if (sighting.identity() >= WEIGHTS.of(Weight.IDENTITY_LEAST)) {
                sure.add(sighting);
            }
        }
        return sure;
    }

    private CompanyMatch match(List<Sighting> own, Aboutness aboutness) {
        var sure = sure(own);
        var about = sure.isEmpty() ? 0 : aboutness.of(sure);
        var shown = sure.isEmpty() ? own : sure;
        return new CompanyMatch(
                companies.get(own.getFirst().company()).slug(),
                rounded(identity(own)),
                rounded(about),
                Aboutness.type(shown),
                !sure.isEmpty() && about >= WEIGHTS.of(Weight.ABOUT_LEAST),
                evidence(shown));
    }

    private static double identity(List<Sighting> own) {
        var identity = 0.0;
        for (var sighting : own) {
            identity = Math.max(identity, sighting.identity());
        }
        return identity;
    }

    private static List<CompanyMatch.AliasEvidence> evidence(List<Sighting> shown) {
        var evidence = new ArrayList<CompanyMatch.AliasEvidence>();
        for (var sighting : shown.subList(0, Math.min(MOST_EVIDENCE, shown.size()))) {
            evidence.add(new CompanyMatch.AliasEvidence(
                    sighting.field(),
                    sighting.start(),
                    sighting.end(),
                    sighting.alias().text()));
        }
        return evidence;
    }

    /// The companies whose own domain, or a host below it, the address names.
    private BitSet ownAddress(String url) {
        var found = new BitSet();
        for (var host = WebAddress.of(url).host(); !host.isEmpty(); host = parent(host)) {
            var company = domains.get(host);
            if (company != null) {
                found.set(company);
            }
        }
        return found;
    }

    private static String parent(String host) {
        var dot = host.indexOf('.');
        return dot < 0 ? "" : host.substring(dot + 1);
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
