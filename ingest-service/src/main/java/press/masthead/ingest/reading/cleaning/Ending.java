package press.masthead.ingest.reading.cleaning;

import java.util.regex.Pattern;

/// How a document ends. One that breaks off in the middle of an entry may hold that entry in part only, and a part is
/// not published: it would be revised at the next poll.
public final class Ending {
    private static final Pattern END_OF_FEED =
            Pattern.compile("</\\s*(?:\\w+:)?(?:rss|rdf|feed|channel)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTRY =
            Pattern.compile("<(/?)(?:\\w+:)?(?:item|entry)(?=[\\s/>])", Pattern.CASE_INSENSITIVE);
    private static final int TAIL = 4_096;

    private Ending() {}

    public static boolean cutsAnEntry(String text) {
        var tail = text.substring(Math.max(0, text.length() - TAIL));
        if (END_OF_FEED.matcher(tail).find()) {
            return false;
        }
        var isOpen = false;
        var tags = ENTRY.matcher(text);
        while (tags.find()) {
            isOpen = tags.group(1).isEmpty();
        }
        return isOpen;
    }
}
