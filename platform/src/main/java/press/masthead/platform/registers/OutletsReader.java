package press.masthead.platform.registers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import press.masthead.model.OutletId;
import press.masthead.model.OutletRole;
import press.masthead.model.Tier;
import press.masthead.model.register.Outlet;

/// Reads `outlets.yaml`.
final class OutletsReader {
    private static final Pattern HOST = Pattern.compile("(?!www\\.)[a-z0-9-]+(\\.[a-z0-9-]+)+(/[^\\s/]+)*");

    private static final String TIERS = "write primary, named_press, commentary or excluded";

    private OutletsReader() {}

    static List<Outlet> read(YamlNode root) {
        var outlets = new ArrayList<Outlet>();
        var ids = new HashSet<String>();
        var owners = new HashMap<String, String>();
        root.needs("outlets", "add it, as [] if there is none");
        for (var node : root.children("outlets")) {
            outlets.add(outlet(node, ids, owners));
            node.complete();
        }
        return outlets;
    }

    private static Outlet outlet(YamlNode node, Set<String> ids, Map<String, String> owners) {
        var id = Ids.fresh(node, "id", ids);
        var tier = node.constant("tier", Tier.EXCLUDED, Tier.class);
        if (node.needs("tier", TIERS) && tier == Tier.UNLISTED) {
            node.fault("tier", "tier 'unlisted' is for outlets that are not here; " + TIERS);
        }
        node.needs("role", "write what it is by trade, as newsroom or agency");
        node.review("review_by", "outlet '%s'".formatted(id));
        return new Outlet(
                new OutletId(id),
                names(node, id, owners),
                hosts(node, id, owners),
                tier,
                node.constant("role", OutletRole.NEWSROOM, OutletRole.class),
                node.optional("language"),
                node.flag("follows_syndication"),
                node.optional("review_by"));
    }

    /// Two outlets with one name would tie as well, when a credit is looked up.
    private static List<String> names(YamlNode node, String id, Map<String, String> owners) {
        var names = node.texts("names");
        if (node.needs("names", "give at least the name that is shown") && node.isEmptyList("names")) {
            node.fault("names", "'names' is empty; give at least the name that is shown");
        }
        for (var name : names) {
            var owner = owners.putIfAbsent("name " + name.strip().toLowerCase(Locale.ROOT), id);
            if (owner != null && !owner.equals(id)) {
                node.fault("names", "name '%s' already names '%s'; leave it to one of them".formatted(name, owner));
            }
        }
        return names;
    }

    /// Two outlets with the same host would tie, and the most specific one could not win.
    private static List<String> hosts(YamlNode node, String id, Map<String, String> owners) {
        var hosts = node.texts("hosts");
        for (var host : hosts) {
            if (!HOST.matcher(host).matches()) {
                node.fault(
                        "hosts",
                        "host '%s' will not do; write it in lower case without scheme, www or trailing slash"
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
