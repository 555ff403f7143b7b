package press.masthead.platform.registers;

import java.net.URI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import press.masthead.model.FeedId;
import press.masthead.model.OutletId;
import press.masthead.model.register.Feed;
import press.masthead.platform.runtime.Nearest;

/// Reads `feeds.yaml`.
final class FeedsReader {
    private static final int LONGEST_INTERVAL_MINUTES = 24 * 60;

    private FeedsReader() {}

    static List<Feed> read(YamlNode root, Set<String> outlets) {
        var feeds = new ArrayList<Feed>();
        var ids = new HashSet<String>();
        root.needs("feeds", "add it, as [] if there is none");
        for (var node : root.children("feeds")) {
            var id = Ids.fresh(node, "id", ids);
            var outlet = node.text("outlet");
            if (!outlet.isEmpty() && !outlets.contains(outlet) && !outlets.isEmpty()) {
                node.fault(
                        "outlet",
                        "no outlet '%s' in outlets.yaml; did you mean '%s'?"
                                .formatted(outlet, Nearest.to(outlet, outlets)));
            }
            feeds.add(new Feed(
                    new FeedId(id),
                    node.matching(
                            "url", node.text("url"), FeedsReader::isWeb, "write an http or https URL with a host"),
                    new OutletId(outlet),
                    node.constant("kind", Feed.Kind.RSS, Feed.Kind.class),
                    node.number("interval_minutes", 0, 1, LONGEST_INTERVAL_MINUTES),
                    node.optional("language"),
                    node.matching(
                            "zone",
                            node.optional("zone"),
                            ZoneId.getAvailableZoneIds()::contains,
                            "write an IANA zone such as Asia/Shanghai"),
                    node.flag("read_article_page"),
                    node.flag("paused"),
                    node.flag("any_certificate")));
            node.complete();
        }
        return feeds;
    }

    private static boolean isWeb(String url) {
        try {
            var uri = URI.create(url);
            return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
