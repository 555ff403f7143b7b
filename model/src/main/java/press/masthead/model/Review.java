package press.masthead.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.util.List;

/// What a person is asked about an article, by company.
///
/// @param fetched when the revision in question was read
/// @param codes the policy's reason codes
public record Review(
        ArticleId article,
        int revision,
        Instant fetched,
        String headline,
        String outlet,
        Tier tier,
        String language,
        Dating published,
        List<String> codes,
        List<Ask> asks) {
    public Review {
        codes = List.copyOf(codes);
        asks = List.copyOf(asks);
    }

    /// The question of one company's list; without doubts it is asked only once an editor's decision has been overtaken
    /// by a later revision.
    ///
    /// @param content names what is decided by, as a [Seen] does; empty where that is not known
    public record Ask(
            CompanySlug company,
            double identity,
            double aboutness,
            MatchType type,
            List<Doubt> doubts,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
            String content) {
        public Ask {
            doubts = List.copyOf(doubts);
        }
    }

    /// Why the machine does not decide alone.
    public enum Doubt {
        VERDICT,
        OUTLET,
        IDENTITY,
        ABOUTNESS,
        STORY,
        CHANGED
    }
}
