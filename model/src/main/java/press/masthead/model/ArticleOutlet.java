package press.masthead.model;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// The outlet of an article, as the outlets register knows it.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ArticleOutlet.Listed.class, name = "listed"),
    @JsonSubTypes.Type(value = ArticleOutlet.Unlisted.class, name = "unlisted")
})
public sealed interface ArticleOutlet {
    String name();

    Tier tier();

    record Listed(OutletId id, String name, Tier tier, OutletRole role) implements ArticleOutlet {}

    /// The register does not know it; `name` is the host, or what the feed calls it.
    record Unlisted(String name) implements ArticleOutlet {
        @Override
        public Tier tier() {
            return Tier.UNLISTED;
        }
    }
}
