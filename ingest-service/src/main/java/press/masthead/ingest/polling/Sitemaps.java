package press.masthead.ingest.polling;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import press.masthead.ingest.fetching.Validators;

/// The sitemaps that a feed's index lists. After each answer of the index they are asked for one by one, each in a turn
/// of its own; one that fails waits for the next round.
///
/// @param children the newest first
record Sitemaps(List<Child> children) {
    static final Sitemaps NONE = new Sitemaps(List.of());

    /// Of an index; articles of the last two days are hardly in more.
    static final int MOST = 10;

    /// Only articles of the last days are taken from a listed sitemap: many hold all that a site ever published.
    static final Duration WINDOW = Duration.ofDays(2);

    Sitemaps {
        children = List.copyOf(children);
    }

    /// @param known what its last answer left
    /// @param waits whether it is still to be asked for in this round
    record Child(String url, Validators known, boolean waits) {
        Child answered(Validators answer) {
            return new Child(url, answer, false);
        }

        Child again() {
            return new Child(url, known, true);
        }
    }

    /// As a new answer of the index lists them; only those of its own registrable domain, for that has one owner.
    Sitemaps listed(List<String> urls, String index) {
        return new Sitemaps(urls.stream()
                .filter(url -> PollingDomain.of(url).equals(PollingDomain.of(index)))
                .limit(MOST)
                .map(url -> new Child(url, known(url).map(Child::known).orElse(Validators.NONE), true))
                .toList());
    }

    /// All of them once more: an index need not change with its sitemaps.
    Sitemaps again() {
        return new Sitemaps(children.stream().map(Child::again).toList());
    }

    Sitemaps answered(String url, Validators answer) {
        return new Sitemaps(children.stream()
                .map(child -> child.url().equals(url) ? child.answered(answer) : child)
                .toList());
    }

    /// Not asked for again in this round.
    Sitemaps passed(String url) {
        return known(url).map(child -> answered(url, child.known())).orElse(this);
    }

    Optional<Child> next() {
        return children.stream().filter(Child::waits).findFirst();
    }

    /// Whether this is the URL of one that is being asked for.
    boolean waitFor(String url) {
        return known(url).filter(Child::waits).isPresent();
    }

    private Optional<Child> known(String url) {
        return children.stream().filter(child -> child.url().equals(url)).findFirst();
    }
}
