package press.masthead.classify.matching;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.masthead.classify.matching.Vocabulary.Occurrence;
import press.masthead.model.Article;
import press.masthead.model.ArticleField;
import press.masthead.model.Dating;
import press.masthead.model.register.Alias;

/// Whether an alias is its company here. A strong alias is, unless what stands near it says otherwise; a weak one needs
/// a
/// companion: another of the company's names, its ticker, a word that the register calls near, or its own address.
final class Identity {
    private static final int NEAR = 60;
    private static final int CUE_NEAR = 14;

    private final Article article;
    private final Page page;
    private final Weights weights;
    private final Set<Integer> companions;
    private final Map<Integer, Set<String>> namesSeen = new HashMap<>();

    Identity(Article article, Page page, Set<Integer> ownAddress, Weights weights) {
        this.article = article;
        this.page = page;
        this.weights = weights;
        this.companions = new HashSet<>(ownAddress);
    }

    List<Sighting> sightings() {
        for (var field : Page.FIELDS) {
            for (var occurrence : page.scan(field).occurrences()) {
                companions.addAll(occurrence.term().tickersOf);
                for (var name : names(field, occurrence)) {
                    see(name);
                }
            }
        }
        var sightings = new ArrayList<Sighting>();
        for (var field : Page.FIELDS) {
            for (var occurrence : page.scan(field).occurrences()) {
                for (var name : names(field, occurrence)) {
                    sightings.add(sighting(field, occurrence, name));
                }
            }
        }
        return sightings;
    }

    private void see(Term.Name name) {
        if (name.alias().strength() == Alias.Strength.STRONG) {
            companions.add(name.company());
        }
        namesSeen
                .computeIfAbsent(name.company(), _ -> new HashSet<>())
                .add(name.alias().text());
    }

    /// The names that the occurrence can be, as it is written and at the article's date.
    private List<Term.Name> names(ArticleField field, Occurrence occurrence) {
        var text = page.scan(field).text();
        var start = text.original(occurrence.start());
        return occurrence.term().names.stream()
                .filter(name -> isValid(name.alias()))
                .filter(name -> !name.alias().exactCase()
                        || article.text(field).startsWith(name.alias().text(), start))
                .toList();
    }

    private Sighting sighting(ArticleField field, Occurrence occurrence, Term.Name name) {
        var text = page.scan(field).text();
        return new Sighting(
                name.company(),
                name.alias(),
                field,
                text.original(occurrence.start()),
                text.originalEnd(occurrence.end()),
                occurrence.start(),
                identity(field, occurrence, name),
                isMention(field, occurrence));
    }

    private double identity(ArticleField field, Occurrence occurrence, Term.Name name) {
        if (near(field, occurrence, name.alias(), false)) {
            return weights.of("identity.contradicted");
        }
        if (name.alias().strength() == Alias.Strength.STRONG) {
            return weights.of("identity.strong");
        }
        var accompanied = companions.contains(name.company())
                || namesSeen.getOrDefault(name.company(), Set.of()).size() > 1
                || near(field, occurrence, name.alias(), true);
        return weights.of(accompanied ? "identity.weak.companion" : "identity.weak.alone");
    }

    /// Whether a companion of the alias, or what contradicts it, stands nearby or in the headline.
    private boolean near(ArticleField field, Occurrence around, Alias alias, boolean companion) {
        return speaks(page.scan(field).occurrences(), around, alias, companion)
                || (field != ArticleField.HEADLINE
                        && page.scan(ArticleField.HEADLINE).occurrences().stream()
                                .anyMatch(other -> says(other, alias, companion)));
    }

    private static boolean speaks(List<Occurrence> occurrences, Occurrence around, Alias alias, boolean companion) {
        for (var other : occurrences) {
            if (other.start() > around.end() + NEAR) {
                return false;
            }
            if (other.end() >= around.start() - NEAR && says(other, alias, companion)) {
                return true;
            }
        }
        return false;
    }

    private static boolean says(Occurrence other, Alias alias, boolean companion) {
        return (companion ? other.term().companionOf : other.term().contradicts).contains(alias);
    }

    /// A measure or a means: a yardstick or a tool word stands just before the name.
    private boolean isMention(ArticleField field, Occurrence name) {
        for (var other : page.scan(field).occurrences()) {
            if (other.start() >= name.start()) {
                return false;
            }
            var gap = name.start() - other.end();
            if (gap >= 0
                    && gap <= CUE_NEAR
                    && (other.term().cues.contains(Cue.YARDSTICK)
                            || other.term().cues.contains(Cue.TOOL))) {
                return true;
            }
        }
        return false;
    }

    private boolean isValid(Alias alias) {
        if (alias.validFrom().isEmpty() && alias.validTo().isEmpty()) {
            return true;
        }
        return switch (article.published()) {
            case Dating.Undated _ -> true;
            case Dating.Dated dated -> {
                var day = LocalDate.ofInstant(dated.start(), ZoneOffset.UTC);
                yield (alias.validFrom().isEmpty() || !day.isBefore(LocalDate.parse(alias.validFrom())))
                        && (alias.validTo().isEmpty() || !day.isAfter(LocalDate.parse(alias.validTo())));
            }
        };
    }
}
