package press.masthead.ingest.polling;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
    /// @param last what came of it the last time
    record Child(
            String url,
            Validators known,
            boolean waits,
            @JsonSetter(nulls = Nulls.AS_EMPTY) Last last) {
        Child again() {
            return new Child(url, known, true, last);
        }

        Child passed() {
            return new Child(url, known, false, last);
        }

        /// With the validators of the last answer, unless they have been believed for too long.
        ///
        /// @param early how much earlier than usual that is
        Validators asking(Instant now, long early) {
            return last.whole
                            .plus(FeedStates.MOST_CONDITIONAL)
                            .minusMillis(early)
                            .isBefore(now)
                    ? known.unconditional()
                    : known;
        }
    }

    /// @param answered when it was last answered; the epoch when it never was
    /// @param whole when its whole body last came
    /// @param articles that were taken from it then
    record Last(Instant answered, Instant whole, int articles) {
        static final Last NONE = new Last();

        /// Of a sitemap that was not asked for yet.
        Last() {
            this(Instant.EPOCH, Instant.EPOCH, 0);
        }
    }

    /// As a new answer of the index lists them; only those of its own registrable domain, for that has one owner.
    Sitemaps listed(List<String> urls, String index) {
        return new Sitemaps(urls.stream()
                .filter(url -> PollingDomain.of(url).equals(PollingDomain.of(index)))
                .limit(MOST)
                .map(url -> child(url).map(Child::again).orElse(new Child(url, Validators.NONE, true, Last.NONE)))
                .toList());
    }

    /// All of them once more: an index need not change with its sitemaps.
    Sitemaps again() {
        return new Sitemaps(children.stream().map(Child::again).toList());
    }

    /// @param articles that were taken from its body
    Sitemaps read(String url, Validators answer, int articles, Instant now) {
        return with(url, child -> new Child(url, answer, false, new Last(now, now, articles)));
    }

    /// @param whole whether its body came
    Sitemaps unchanged(String url, Validators answer, boolean whole, Instant now) {
        return with(url, child -> {
            var lastWhole = whole ? now : child.last().whole();
            return new Child(
                    url, answer, false, new Last(now, lastWhole, child.last().articles()));
        });
    }

    /// Not asked for again in this round.
    Sitemaps passed(String url) {
        return with(url, Child::passed);
    }

    private Sitemaps with(String url, UnaryOperator<Child> change) {
        return new Sitemaps(children.stream()
                .map(child -> child.url().equals(url) ? change.apply(child) : child)
                .toList());
    }

    Optional<Child> next() {
        return children.stream().filter(Child::waits).findFirst();
    }

    /// Whether this is the URL of one that is being asked for.
    boolean waitFor(String url) {
        return child(url).filter(Child::waits).isPresent();
    }

    Optional<Child> child(String url) {
        return children.stream().filter(child -> child.url().equals(url)).findFirst();
    }
}
