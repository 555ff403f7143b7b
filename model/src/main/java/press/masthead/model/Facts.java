package press.masthead.model;

import java.util.List;
import java.util.Map;

/// What can be read off an article alone, without any register's judgement.
///
/// @param languages the language of each text that has one, as a BCP 47 tag
/// @param sketch the body in small, of the summary where there is no body
/// @param extractors the version of the extractor of each fact, by the fact's name
public record Facts(
        Byline byline,
        Provenance provenance,
        Genre genre,
        Sourcing sourcing,
        String language,
        Map<ArticleField, String> languages,
        List<QuarterMention> covers,
        Sketch sketch,
        Map<String, String> extractors) {
    public Facts {
        languages = Sorted.copyOf(languages);
        covers = List.copyOf(covers);
        extractors = Sorted.copyOf(extractors);
    }
}
