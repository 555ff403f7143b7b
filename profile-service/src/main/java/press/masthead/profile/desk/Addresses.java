package press.masthead.profile.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;

/// Where a form's answer leads.
final class Addresses {
    private static final List<String> OURS = List.of("/queue", "/items/", "/lists", "/audit");

    private Addresses() {}

    /// A path of the desk's own pages; anything else becomes the queue's.
    static String own(String wanted) {
        var own = OURS.stream().anyMatch(wanted::startsWith) && wanted.chars().noneMatch(c -> c < ' ' || c == '\\');
        return own ? wanted : "/queue";
    }

    static String with(String address, String name, String value) {
        return address + (address.contains("?") ? "&" : "?") + name + "=" + URLEncoder.encode(value, UTF_8);
    }
}
