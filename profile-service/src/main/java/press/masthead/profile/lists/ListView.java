package press.masthead.profile.lists;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.masthead.model.ArticleId;
import press.masthead.model.CompanySlug;
import press.masthead.model.CoverageList;
import press.masthead.model.Decision;

/// What the API reads. Every method throws [Unavailable] while this instance cannot tell: that is another answer than
/// "there is none".
public interface ListView {
    /// Companies of the register by slug, those after this one, which need not be there; reads no list.
    List<CompanyName> companiesAfter(String slug, int most);

    /// A list as published: its first page, on every instance. Empty when the register has no such company; an empty
    /// list when nothing of it is listed.
    Optional<CoverageList> coverage(CompanySlug slug);

    /// The page of a list after a cursor, as `CoverageList.next` and `ListPage.next` give it; after an empty one, the
    /// first. Empty when the register has no such company. Only the instance that keeps the list has its pages; any
    /// other throws [Unavailable], or [Elsewhere] when it knows which one that is.
    ///
    /// @throws IllegalArgumentException when the cursor is none of ours (HTTP's answer is 400)
    default Optional<ListPage> page(CompanySlug slug, String cursor, int size) {
        return page(slug, ListFilter.NONE, cursor, size);
    }

    /// The same of the lines that a filter lets through.
    Optional<ListPage> page(CompanySlug slug, ListFilter filter, String cursor, int size);

    /// How an article came into a list and left it, newest first; for the desk.
    ListHistory history(CompanySlug slug, ArticleId article);

    /// The whole trace of an article; empty when no such article was decided on.
    Optional<Decision> decision(ArticleId id);

    /// The article that stands at a URL, as it was printed or canonical; of several the one with the smallest id.
    Optional<ArticleId> articleByUrl(String url);

    /// The notice under which editors took an article out of every output; empty when it was not. Who asks for a killed
    /// article, by its id or by its URL, is told this (HTTP's answer is 410).
    Optional<Killed> killed(ArticleId id);

    /// The lists that editors decided on for an article: whether it stands there.
    Map<CompanySlug, Boolean> standings(ArticleId id);

    /// A company of the register.
    record CompanyName(CompanySlug slug, String name) {}

    /// The lists are not at hand on this instance now: it is starting, or its share of the work is being moved. HTTP's
    /// answer is 503 with `Retry-After`.
    class Unavailable extends RuntimeException {
        public Unavailable(String cause) {
            super(cause);
        }
    }

    /// Other instances have the answer.
    final class Elsewhere extends Unavailable {
        private final transient List<URI> instances;
        private final boolean each;

        /// @param instances in the order to ask them, this one too where it holds a copy
        /// @param each whether each may know a part; otherwise the first that answers has it whole
        Elsewhere(List<URI> instances, boolean each) {
            super("another instance has the answer");
            this.instances = List.copyOf(instances);
            this.each = each;
        }

        public List<URI> instances() {
            return instances;
        }

        public boolean each() {
            return each;
        }
    }
}
