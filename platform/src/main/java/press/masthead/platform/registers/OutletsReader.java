package press.masthead.platform.registers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import press.masthead.model.OutletId;
import press.masthead.model.OutletRole;
import press.masthead.model.Tier;
import press.masthead.model.register.Outlet;

/// Reads `outlets.yaml`.
final class OutletsReader {
    private static final Pattern HOST = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+(/[^\\s/]+)*");

    private OutletsReader() {}

    static List<Outlet> read(YamlNode root) {
        var outlets = new ArrayList<Outlet>();
        var ids = new HashSet<String>();
        var owners = new HashMap<String, String>();
        for (var node : root.children("outlets")) {
            var id = Ids.fresh(node, "id", ids);
            var names = node.texts("names");
            if (names.isEmpty()) {
                node.fault("names", "'names' is empty; give at least the name that is shown");
            }
            var tier = node.constant("tier", Tier.EXCLUDED, Tier.class);
            if (!node.has("tier") || tier == Tier.UNLISTED) {
                node.fault("tier", "'tier' must be primary, named_press, commentary or excluded");
            }
            if (!node.has("role")) {
                node.fault("role", "'role' is missing; add it");
            }
            outlets.add(new Outlet(
                    new OutletId(id),
                    names,
                    hosts(node, id, owners),
                    tier,
                    node.constant("role", OutletRole.NEWSROOM, OutletRole.class),
                    node.optional("language"),
                    node.flag("follows_syndication"),
                    node.date("review_by")));
            node.complete();
        }
        return outlets;
    }

    /// Two outlets with the same host would tie, and the most specific one could not win.
    private static List<String> hosts(YamlNode node, String id, Map<String, String> owners) {
        var hosts = node.texts("hosts");
        for (var host : hosts) {
            if (!HOST.matcher(host).matches()) {
                node.fault(
                        "hosts",
                        "host '%s' will not do; write it in lower case without scheme or trailing slash"
                                .formatted(host));
            }
            var owner = owners.putIfAbsent(host, id);
            if (owner != null) {
                node.fault(
                        "hosts", "host '%s' already belongs to '%s'; leave it to one of them".formatted(host, owner));
            }
        }
        return hosts;
    }
}
