package press.masthead.standalone.feeds;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import press.masthead.model.FeedId;
import press.masthead.model.register.Feed;

/// Ids for feeds that join the register: the host and the path in plain letters, shortened, and none twice.
final class FreshIds {
    private static final int LONGEST = 48;

    private final Set<String> taken = new HashSet<>();

    FreshIds(List<Feed> known) {
        known.forEach(feed -> taken.add(feed.id().value()));
    }

    FeedId of(String url) {
        var plain = url.replaceFirst("(?i)^https?://(www\\.)?", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var id = plain.isEmpty()
                ? "feed"
                : plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("-$", "");
        var number = 1;
        var fresh = id;
        while (!taken.add(fresh)) {
            number++;
            fresh = id + "-" + number;
        }
        return new FeedId(fresh);
    }
}
