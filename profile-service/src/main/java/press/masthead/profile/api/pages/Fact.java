package press.masthead.profile.api.pages;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.masthead.model.ArticleField;
import press.masthead.model.Evidence;
import press.masthead.model.Facts;
import press.masthead.model.Signal;

/// A fact of an article in words, with the places of the text that show it.
public record Fact(String name, String value, List<String> evidence) {
    private static final int MOST_EVIDENCE = 5;

    public Fact {
        evidence = List.copyOf(evidence);
    }

    static List<Fact> of(Facts facts) {
        var byline = facts.byline();
        var provenance = facts.provenance();
        var genre = facts.genre();
        var sourcing = facts.sourcing();
        return List.of(
                new Fact("Byline", joined(Words.of(byline.kind()), byline.printed(), byline.agency()), List.of()),
                new Fact(
                        "Provenance",
                        joined(Words.of(provenance.kind()), provenance.agency(), provenance.origin()),
                        texts(provenance.evidence())),
                new Fact("Genre", Words.of(genre.kind()), texts(genre.evidence())),
                new Fact(
                        "Sources",
                        "%s (links out: %d, named: %d)"
                                .formatted(sources(sourcing.sourced()), sourcing.citations(), sourcing.attributions()),
                        texts(sourcing.evidence())),
                new Fact("Language", facts.language().isEmpty() ? "unknown" : facts.language(), List.of()));
    }

    private static String sources(Signal sourced) {
        return switch (sourced) {
            case TRUE -> "says where it has things from";
            case FALSE -> "does not say where it has things from";
            case UNKNOWN -> "cannot be told from the copy in hand";
        };
    }

    private static String joined(String... texts) {
        return Stream.of(texts).filter(text -> !text.isBlank()).collect(Collectors.joining(" · "));
    }

    /// What stands in no text that a reader sees is shown with its name.
    private static String shown(Evidence found) {
        var name = found.field().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return ArticleField.BESIDE_THE_TEXT.contains(found.field())
                ? "%s: %s".formatted(name, found.text())
                : found.text();
    }

    private static List<String> texts(List<Evidence> evidence) {
        return evidence.stream()
                .filter(found -> !found.text().isBlank())
                .map(Fact::shown)
                .distinct()
                .limit(MOST_EVIDENCE)
                .toList();
    }
}
