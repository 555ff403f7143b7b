package press.masthead.standalone.feeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import press.masthead.model.FeedId;
import press.masthead.model.register.Feed;
import press.masthead.platform.runtime.CannotStart;

/// Changes to the text of `feeds.yaml` that leave everything else, comments too, as an editor wrote it.
public final class FeedsYaml {
    private static final Pattern NONE = Pattern.compile("(?m)^feeds:[ \\t]*\\[[ \\t]*][ \\t]*$");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][\\w:/.?=%+~@-]*[\\w/]");
    private static final Pattern WORD = Pattern.compile("(?i)true|false|null|yes|no|on|off|[\\d.]+");

    private FeedsYaml() {}

    public static String with(String text, List<Feed> feeds) {
        var listed = NONE.matcher(text).replaceFirst("feeds:");
        var added = new StringBuilder(listed.endsWith("\n") || listed.isEmpty() ? listed : listed + "\n");
        feeds.forEach(feed -> added.append(entry(feed)));
        return feeds.isEmpty() ? text : added.toString();
    }

    private static String entry(Feed feed) {
        var entry = new StringBuilder();
        entry.append("  - id: ").append(quoted(feed.id().value())).append('\n');
        entry.append("    url: ").append(quoted(feed.url())).append('\n');
        entry.append("    outlet: ").append(quoted(feed.outlet().value())).append('\n');
        entry.append("    kind: ")
                .append(feed.kind().name().toLowerCase(Locale.ROOT))
                .append('\n');
        if (!feed.language().isEmpty()) {
            entry.append("    language: ").append(quoted(feed.language())).append('\n');
        }
        return entry.toString();
    }

    /// With one feed paused, or no longer.
    public static String paused(String text, FeedId id, boolean paused) {
        var begins = Pattern.compile("( *)- +id: *(['\"]?)%s\\2 *(?:#.*)?".formatted(Pattern.quote(id.value())));
        var lines = new ArrayList<>(List.of(text.split("\n", -1)));
        for (var first = 0; first < lines.size(); first++) {
            var beginning = begins.matcher(lines.get(first));
            if (beginning.matches()) {
                pause(lines, first, beginning.group(1) + "  ", paused);
                return String.join("\n", lines);
            }
        }
        throw new CannotStart("no entry of feeds.yaml begins with '- id: %s'; edit it by hand".formatted(id));
    }

    private static void pause(List<String> lines, int first, String indent, boolean paused) {
        var end = first + 1;
        while (end < lines.size() && lines.get(end).startsWith(indent)) {
            end++;
        }
        var entry = lines.subList(first, end);
        entry.removeIf(line -> line.startsWith(indent + "paused:"));
        if (paused) {
            entry.add(indent + "paused: true");
        }
    }

    /// As YAML reads back whatever the text holds.
    private static String quoted(String text) {
        return PLAIN.matcher(text).matches() && !WORD.matcher(text).matches()
                ? text
                : "'" + text.replace("'", "''") + "'";
    }
}
