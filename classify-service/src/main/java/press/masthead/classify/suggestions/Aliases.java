package press.masthead.classify.suggestions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import press.masthead.classify.suggestions.Neighbours.Count;
import press.masthead.classify.suggestions.Neighbours.Near;
import press.masthead.classify.suggestions.Suggestion.MissingAlias;
import press.masthead.model.Article;
import press.masthead.model.CompanyMatch;
import press.masthead.model.CompanySlug;
import press.masthead.model.Decision;
import press.masthead.model.Interval;
import press.masthead.model.MatchType;
import press.masthead.model.register.Company;
import press.masthead.model.register.Registers;

/// Names that stand near companies more often than chance has it, and that the register lacks. What is counted is
/// articles, by their headline and the beginning of their text.
final class Aliases {
    private static final int OPENING = 300;
    private static final int LEAST_VARIETY = 4;
    private static final double LEAST_SHARE = 0.25;
    /// Chinese writes its names as it writes any word.
    private static final double LEAST_SHARE_OF_HAN = 0.35;
    /// A Latin name may stand alone more often where its company is seldom written about: it need only be so many times
    /// likelier near it than anywhere.
    private static final double LEAST_SHARE_OF_RARE = 0.08;
    private static final double LEAST_LIFT = 10;
    /// A word that stands near every company names none of them.
    private static final double MOST_OF_ALL_COMPANIES = 0.5;
    private static final double STRONG_SHARE = 0.8;
    /// What is seldom without a longer phrase is a part of it.
    private static final double PART = 0.7;
    private static final double PLAIN = 0.1;
    private static final Comparator<MissingAlias> MOST_TELLING_FIRST =
            Comparator.comparingDouble(MissingAlias::association).reversed().thenComparing(MissingAlias::text);

    private final KnownNames known;
    private final Map<CompanySlug, Integer> numbers = new HashMap<>();
    private final List<Company> companies;
    private final long[] articlesAbout;
    private final Frequencies phrases = new Frequencies();
    private final Frequencies plain = new Frequencies();
    private final Neighbours neighbours = new Neighbours();
    private long articles;

    Aliases(Registers registers) {
        known = KnownNames.of(registers);
        companies = registers.companies();
        articlesAbout = new long[companies.size()];
        companies.forEach(company -> numbers.put(company.slug(), numbers.size()));
    }

    void add(Decision decision) {
        var found = phrases(decision.article());
        articles++;
        found.keySet().forEach(phrases::add);
        for (var match : decision.companies()) {
            var number = numbers.get(match.slug());
            if (number != null && isNamed(match)) {
                articlesAbout[number]++;
                found.values()
                        .forEach(phrase -> neighbours.add(
                                number, phrase, decision.article().id()));
            }
        }
    }

    private static boolean isNamed(CompanyMatch match) {
        return match.about() && match.type() != MatchType.TOPIC;
    }

    private Map<String, Phrase> phrases(Article article) {
        var found = new HashMap<String, Phrase>();
        var words = new HashSet<String>();
        var text = article.summary().isEmpty() ? article.body() : article.summary();
        for (var part : List.of(article.headline(), text.substring(0, Math.min(OPENING, text.length())))) {
            HanPhrases.in(part, phrase -> found.putIfAbsent(phrase.text(), phrase));
            LatinPhrases.in(part, phrase -> found.putIfAbsent(phrase.text(), phrase), words::add);
        }
        words.forEach(plain::add);
        return found;
    }

    /// Each phrase with the one company that it stands near, the most telling first.
    ///
    /// @param least in how many articles about the company it stands
    List<MissingAlias> missing(int least) {
        var nearAny = neighbours.nearAny();
        var telling = neighbours.of(least).stream()
                .filter(entry -> entry.getValue().articles()
                        > MOST_OF_ALL_COMPANIES
                                * nearAny.getOrDefault(entry.getKey().text(), 0L))
                .filter(entry -> mayBeName(entry.getKey().text(), entry.getValue()))
                .map(entry -> alias(entry.getKey(), entry.getValue()))
                .filter(this::isTelling)
                .sorted(MOST_TELLING_FIRST)
                .toList();
        return withoutParts(telling);
    }

    private boolean mayBeName(String text, Count count) {
        var isHan = HanPhrases.isHan(text.charAt(0));
        return (isHan ? count.variety() >= LEAST_VARIETY : !isPlain(text)) && !known.covers(text);
    }

    /// Whether each of its words is written small too often to be a name.
    private boolean isPlain(String text) {
        for (var word : text.split(" ", -1)) {
            if (plain.of(word.toLowerCase(Locale.ROOT)) <= PLAIN * phrases.of(word)) {
                return false;
            }
        }
        return true;
    }

    private boolean isTelling(MissingAlias alias) {
        var share = (double) alias.near() / alias.all();
        var expected = (double) articlesAbout[numbers.getOrDefault(alias.company(), 0)] / articles;
        if (HanPhrases.isHan(alias.text().charAt(0))) {
            return share >= LEAST_SHARE_OF_HAN;
        }
        return share >= LEAST_SHARE || (share >= LEAST_SHARE_OF_RARE && share >= LEAST_LIFT * expected);
    }

    private MissingAlias alias(Near near, Count count) {
        var company = companies.get(near.company()).slug();
        var all = Math.max(phrases.of(near.text()), count.articles());
        var share = Interval.of(count.articles(), all);
        return new MissingAlias(
                company,
                near.text(),
                count.articles(),
                all,
                LogLikelihood.of(count.articles(), all, articlesAbout[near.company()], articles),
                Entries.alias(near.text(), share.low() >= STRONG_SHARE),
                count.examples());
    }

    /// Of two that contain each other and stand in the same articles, the longer; of two that differ in case, the
    /// first.
    private static List<MissingAlias> withoutParts(List<MissingAlias> telling) {
        var kept = new ArrayList<MissingAlias>();
        var folded = new HashSet<String>();
        for (var alias : telling) {
            var isPart = telling.stream()
                    .anyMatch(other -> other.text().length() > alias.text().length()
                            && other.text().contains(alias.text())
                            && other.all() >= PART * alias.all());
            var holdsPart = telling.stream()
                    .anyMatch(other -> other.text().length() < alias.text().length()
                            && alias.text().contains(other.text())
                            && alias.all() < PART * other.all());
            if (!isPart && !holdsPart && folded.add(alias.text().toLowerCase(Locale.ROOT))) {
                kept.add(alias);
            }
        }
        return kept;
    }
}
