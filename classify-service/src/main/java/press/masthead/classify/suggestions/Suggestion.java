package press.masthead.classify.suggestions;

import java.util.List;
import press.masthead.model.ArticleId;
import press.masthead.model.CompanySlug;

/// An entry that a register may lack. Nothing applies it but an editor.
public sealed interface Suggestion {
    /// The entry as the register would have it, in YAML.
    String entry();

    /// Some of the articles that speak for it.
    List<ArticleId> examples();

    /// A text that stands where a company is written about, and seldom elsewhere.
    ///
    /// @param near articles about the company that have it
    /// @param all articles that have it, seldom a few too many
    /// @param association Dunning's log-likelihood ratio of the two
    record MissingAlias(
            CompanySlug company,
            String text,
            long near,
            long all,
            double association,
            String entry,
            List<ArticleId> examples)
            implements Suggestion {
        public MissingAlias {
            examples = List.copyOf(examples);
        }
    }

    /// A host that the register does not know and whose articles editors keep approving.
    ///
    /// @param approved decisions of editors to show one of its articles
    /// @param refused decisions of editors not to
    record MissingOutlet(String host, long approved, long refused, String entry, List<ArticleId> examples)
            implements Suggestion {
        public MissingOutlet {
            examples = List.copyOf(examples);
        }
    }
}
