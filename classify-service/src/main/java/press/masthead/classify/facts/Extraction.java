package press.masthead.classify.facts;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import press.masthead.model.Article;
import press.masthead.model.Facts;

/// All facts of an article, each with the version of its extractor.
public final class Extraction {
    private static final Map<String, String> VERSIONS = Collections.unmodifiableSortedMap(new TreeMap<>(Map.of(
            "byline", BylineFact.VERSION,
            "provenance", ProvenanceFact.VERSION,
            "genre", GenreFact.VERSION,
            "sourcing", SourcingFact.VERSION,
            "language", LanguageFact.VERSION,
            "covers", CoversFact.VERSION,
            "sketch", SketchFact.VERSION)));

    private Extraction() {}

    public static Facts of(Article article) {
        var byline = BylineFact.of(article);
        var provenance = ProvenanceFact.of(article, byline);
        var languages = LanguageFact.of(article);
        return new Facts(
                byline,
                provenance,
                GenreFact.of(article, provenance),
                SourcingFact.of(article),
                LanguageFact.whole(languages),
                languages,
                CoversFact.of(article),
                SketchFact.of(article),
                VERSIONS);
    }
}
