package press.masthead.standalone.feeds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.masthead.classify.outlets.OutletIndex;
import press.masthead.model.FeedId;
import press.masthead.model.OutletId;
import press.masthead.model.register.Feed;
import press.masthead.model.register.Outlet;
import press.masthead.model.register.Registers;

/// Feeds that are to join the register: all, or none and every reason.
///
/// @param known feeds that the register has already
/// @param faults feeds whose outlet nobody knows; empty when all may join
public record Joining(List<Feed> feeds, List<FeedId> known, List<String> faults) {
    public Joining {
        feeds = List.copyOf(feeds);
        known = List.copyOf(known);
        faults = List.copyOf(faults);
    }

    /// A feed that was named.
    ///
    /// @param siteUrl of the site whose feed it is; may be empty
    /// @param outlet whose it is; empty when its host tells
    public record Candidate(String url, String siteUrl, Feed.Kind kind, String outlet) {}

    /// What joins, and what keeps it from joining.
    ///
    /// @param otherwise the outlet of feeds whose host belongs to none; empty when those are faults
    public static Joining of(List<Candidate> candidates, Registers registers, String otherwise) {
        var outlets = OutletIndex.of(registers.outlets());
        var ids = new FreshIds(registers.feeds());
        Map<String, FeedId> byUrl = new HashMap<>();
        registers.feeds().forEach(feed -> byUrl.put(feed.url(), feed.id()));
        var feeds = new ArrayList<Feed>();
        var known = new ArrayList<FeedId>();
        var faults = new ArrayList<String>();
        for (var each : candidates) {
            var owner = owner(outlets, each, otherwise);
            var there = byUrl.get(each.url());
            if (there != null) {
                known.add(there);
            } else if (owner.isEmpty()) {
                faults.add("%s: no outlet of the register has its host; add one to outlets.yaml, or give --outlet ID"
                        .formatted(each.url()));
            } else {
                feeds.add(new Feed(ids.of(each.url()), each.url(), owner.get(), each.kind(), 0, "", "", false, false));
            }
        }
        return new Joining(feeds, known, faults);
    }

    /// A feed may lie at a host that serves many; the site that it belongs to is asked first.
    private static Optional<OutletId> owner(OutletIndex outlets, Candidate candidate, String otherwise) {
        return given(candidate.outlet())
                .or(() -> outlets.at(candidate.siteUrl()).map(Outlet::id))
                .or(() -> outlets.at(candidate.url()).map(Outlet::id))
                .or(() -> given(otherwise));
    }

    private static Optional<OutletId> given(String outlet) {
        return outlet.isEmpty() ? Optional.empty() : Optional.of(new OutletId(outlet));
    }
}
