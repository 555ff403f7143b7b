package press.masthead.classify.matching;

import java.net.URI;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import press.masthead.model.Article;
import press.masthead.model.CompanyMatch;
import press.masthead.model.register.Company;

/// Finds the companies that an article bears on. Made once for a companies register; may be used by many threads.
public final class CompanyMatcher {
    /// Names the rules and weights that matches are made with.
    public static final String VERSION = "matching-2";

    private static final int MOST_EVIDENCE = 20;
    private static final Weights WEIGHTS = Weights.read();

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
        var sightings = new Identity(article, page, ownAddress(article.canonicalUrl()), WEIGHTS).sightings();
        var sure = sightings.stream().filter(CompanyMatcher::isSure).toList();
        var aboutness = new Aboutness(page, sure, WEIGHTS);
        var byCompany = new TreeMap<Integer, List<Sighting>>();
        sightings.forEach(sighting -> byCompany
                .computeIfAbsent(sighting.company(), _ -> new ArrayList<>())
                .add(sighting));
        return byCompany.values().stream()
                .map(own -> match(own, aboutness))
                .sorted(Comparator.comparing(CompanyMatch::about)
                        .thenComparingDouble(CompanyMatch::aboutness)
                        .thenComparingDouble(CompanyMatch::identity)
                        .reversed()
                        .thenComparing(match -> match.slug().value()))
                .toList();
    }

    private static boolean isSure(Sighting sighting) {
        return sighting.identity() >= WEIGHTS.of("identity.least");
    }

    private CompanyMatch match(List<Sighting> own, Aboutness aboutness) {
        var sure = own.stream().filter(CompanyMatcher::isSure).toList();
        var identity = own.stream().mapToDouble(Sighting::identity).max().orElseThrow();
        var about = sure.isEmpty() ? 0 : aboutness.of(sure);
        return new CompanyMatch(
                companies.get(own.getFirst().company()).slug(),
                rounded(identity),
                rounded(about),
                aboutness.type(sure.isEmpty() ? own : sure),
                !sure.isEmpty() && about >= WEIGHTS.of("about.least"),
                (sure.isEmpty() ? own : sure)
                        .stream()
                                .limit(MOST_EVIDENCE)
                                .map(sighting -> new CompanyMatch.AliasEvidence(
                                        sighting.field(),
                                        sighting.start(),
                                        sighting.end(),
                                        sighting.alias().text()))
                                .toList());
    }

    /// The companies whose own domain, or a host below it, the address names.
    private BitSet ownAddress(String url) {
        var found = new BitSet();
        for (var host = host(url); !host.isEmpty(); host = parent(host)) {
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

    private static String host(String url) {
        try {
            var host = URI.create(url).getHost();
            return host == null ? "" : host;
        } catch (IllegalArgumentException _) {
            return "";
        }
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
