package press.masthead.classify.matching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.masthead.classify.matching.Vocabulary.Occurrence;
import press.masthead.classify.matching.text.Normalised;
import press.masthead.model.Article;
import press.masthead.model.ArticleField;

/// Whether an alias is its company here. A strong alias is, unless what stands near it says otherwise; a weak one needs
/// a companion: another of the company's names, a word that the register calls near, or its own address.
final class Identity {
    private static final int NEAR = 60;

    private final Article article;
    private final Page page;
    private final Weights weights;
    private final BitSet ownAddress;
    private final BitSet companions;

    /// By company the first of its aliases that was seen, and the companies of which another one was.
    private final Map<Integer, String> firstSeen = new HashMap<>();

    private final BitSet severalSeen = new BitSet();

    Identity(Article article, Page page, BitSet ownAddress, Weights weights) {
        this.article = article;
        this.page = page;
        this.weights = weights;
        this.ownAddress = ownAddress;
        this.companions = (BitSet) ownAddress.clone();
    }

    /// A name that may stand there; the index is that of its occurrence.
    private record Naming(ArticleField field, int index, Term.Name name) {}

    List<Sighting> sightings() {
        var namings = new ArrayList<Naming>();
        for (var field : Page.FIELDS) {
            collect(field, namings);
        }
        namings.forEach(naming -> see(naming.name()));
        var sightings = new ArrayList<Sighting>(namings.size());
        for (var field : Page.FIELDS) {
            sightings(field, namings, sightings);
        }
        return inOneSense(sightings);
    }

    /// What an alias is in one place of the article, it is in all where nothing near contradicts.
    private List<Sighting> inOneSense(List<Sighting> sightings) {
        var companion = weights.of(Weight.IDENTITY_WEAK_COMPANION);
        var alone = weights.of(Weight.IDENTITY_WEAK_ALONE);
        if (sightings.stream().noneMatch(sighting -> sighting.identity() == alone)) {
            return sightings;
        }
        var accompanied = sightings.stream()
                .filter(sighting -> sighting.identity() == companion)
                .map(Sighting::alias)
                .collect(Collectors.toSet());
        return sightings.stream()
                .map(sighting -> sighting.identity() == alone && accompanied.contains(sighting.alias())
                        ? sighting.withIdentity(companion)
                        : sighting)
                .toList();
    }

    private void collect(ArticleField field, List<Naming> namings) {
        var occurrences = page.scan(field).occurrences();
        for (var i = 0; i < occurrences.size(); i++) {
            for (var name : occurrences.get(i).names()) {
                if (names(field, occurrences.get(i), name)) {
                    namings.add(new Naming(field, i, name));
                }
            }
        }
    }

    private void sightings(ArticleField field, List<Naming> namings, List<Sighting> sightings) {
        var occurrences = page.scan(field).occurrences();
        var grammar = new Grammar(page.scan(field));
        for (var naming : namings) {
            if (naming.field() == field) {
                var doing = new Doing(grammar, naming);
                sightings.add(sighting(field, occurrences.get(naming.index()), naming.name(), doing));
            }
        }
    }

    /// What a name does, worked out when it is first asked: of names below the opening it hardly ever matters.
    private final class Doing implements Supplier<Role> {
        private final Grammar grammar;
        private final Naming naming;
        private @Nullable Role role;

        Doing(Grammar grammar, Naming naming) {
            this.grammar = grammar;
            this.naming = naming;
        }

        @Override
        public Role get() {
            var known = role;
            if (known == null) {
                known = role(grammar.role(naming.index(), naming.name()));
                role = known;
            }
            return known;
        }

        /// A product is no mere tool where its own maker writes.
        private Role role(Role there) {
            return there == Role.TOOL && ownAddress.get(naming.name().company()) ? Role.DIRECT : there;
        }
    }

    private void see(Term.Name name) {
        if (name.isStrong()) {
            companions.set(name.company());
        }
        var first = firstSeen.putIfAbsent(name.company(), name.alias().text());
        if (first != null && !first.equals(name.alias().text())) {
            severalSeen.set(name.company());
        }
    }

    /// Whether the occurrence can be the name, as it is written and at the article's date.
    private boolean names(ArticleField field, Occurrence occurrence, Term.Name name) {
        var start = page.scan(field).text().original(occurrence.start());
        return (!name.alias().exactCase()
                        || article.text(field).startsWith(name.alias().text(), start))
                && name.validity().holds(article.published());
    }

    private Sighting sighting(ArticleField field, Occurrence occurrence, Term.Name name, Doing doing) {
        var text = page.scan(field).text();
        return new Sighting(
                name.company(),
                name.alias(),
                name.maker(),
                name.ofParent(),
                field,
                text.original(occurrence.start()),
                text.originalEnd(occurrence.end()),
                occurrence.start(),
                identity(field, occurrence, name),
                doing);
    }

    private double identity(ArticleField field, Occurrence occurrence, Term.Name name) {
        var strong = name.isStrong();
        if (!name.alias().notNear().isEmpty()
                && (strong || !companions.get(name.company()))
                && near(field, occurrence, name.number(), false)) {
            return weights.of(Weight.IDENTITY_CONTRADICTED);
        }
        if (strong) {
            return weights.of(Weight.IDENTITY_STRONG);
        }
        var accompanied = companions.get(name.company())
                || (!isCompound(page.scan(field).text(), occurrence) && hasCompany(field, occurrence, name));
        return weights.of(accompanied ? Weight.IDENTITY_WEAK_COMPANION : Weight.IDENTITY_WEAK_ALONE);
    }

    private boolean hasCompany(ArticleField field, Occurrence occurrence, Term.Name name) {
        return severalSeen.get(name.company()) || near(field, occurrence, name.number(), true);
    }

    /// A part of another word, as in `Meta-analysis` and `Chess-GPT`.
    private static boolean isCompound(Normalised text, Occurrence name) {
        var end = name.end();
        var goesOn = end + 1 < text.length() && text.at(end) == '-' && Character.isLetter(text.at(end + 1));
        var start = name.start();
        var began = start > 1 && text.at(start - 1) == '-' && Character.isLetter(text.at(start - 2));
        return began || goesOn;
    }

    /// Whether a companion of the alias, or what contradicts it, stands nearby: in the same text, in the headline above
    /// it, or, for a name in the headline, in the first sentence below.
    private boolean near(ArticleField field, Occurrence around, int alias, boolean companion) {
        if (speaks(ArticleField.HEADLINE, 0, Integer.MAX_VALUE, alias, companion)) {
            return true;
        }
        return field == ArticleField.HEADLINE
                ? speaks(page.opening(), 0, page.openingEnd(), alias, companion)
                : speaks(field, around.start() - NEAR, around.end() + NEAR, alias, companion);
    }

    private boolean speaks(ArticleField field, int from, int to, int alias, boolean companion) {
        for (var other : page.scan(field).occurrences()) {
            if (other.start() > to) {
                return false;
            }
            var term = other.term();
            if (other.end() >= from && (companion ? term.companionOf : term.contradicts).get(alias)) {
                return true;
            }
        }
        return false;
    }
}
