package press.masthead.ingest.reading;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// Hostile documents that are read at the start of the service: it must not run on a parser that obeys them. An
/// external entity would be fetched only by a parser that declares internal ones, so those are looked for.
public final class Canary {
    private static final String SECRET = "canary-that-sang";
    private static final int MOST_CHARACTERS = 10_000;
    private static final List<Charset> CHARSETS = List.of(UTF_8, UTF_16LE, UTF_16BE);
    private static final Map<String, String> SUBSETS = Map.of(
            "internal entity", "<!ENTITY a \"%s\">".formatted(SECRET),
            "external entity", "<!ENTITY a SYSTEM \"file:///etc/hostname\"><!ENTITY b \"%s\">".formatted(SECRET),
            "parameter entity", "<!ENTITY %% p \"<!ENTITY a '%s'>\"> %%p;".formatted(SECRET),
            "quoted bracket", "<!ENTITY q \"]>\"><!ENTITY a '%s'>".formatted(SECRET),
            "billion laughs", laughs());

    private Canary() {}

    /// What got through, in words; empty when the reader is safe.
    public static List<String> breaches() {
        return breaches(document -> FeedReader.read(document, ReadingContext.NOTHING, Instant.EPOCH));
    }

    static List<String> breaches(Function<byte[], Reading> reader) {
        return SUBSETS.entrySet().stream()
                .flatMap(subset -> CHARSETS.stream()
                        .filter(charset -> getsThrough(reader.apply(document(subset.getValue(), charset))))
                        .map(charset -> "%s in %s".formatted(subset.getKey(), charset)))
                .toList();
    }

    private static byte[] document(String subset, Charset charset) {
        return """
                \uFEFF<?xml version="1.0"?><!DOCTYPE rss [%s]>
                <rss version="2.0"><channel><title>&a;&b;&l9;</title>
                <item><title>&a;&b;&l9;</title><description><![CDATA[&a;]]>&a;&l9;</description></item></channel></rss>""".formatted(subset).getBytes(charset);
    }

    private static boolean getsThrough(Reading reading) {
        return switch (reading) {
            case Reading.Read(var feed) -> {
                var texts = Stream.concat(
                                Stream.of(feed.title()),
                                feed.entries().stream().flatMap(entry -> Stream.of(entry.title(), entry.summary())))
                        .toList();
                yield feed.entries().size() != 1
                        || texts.stream().anyMatch(text -> text.contains(SECRET) || text.length() > MOST_CHARACTERS);
            }
            case Reading.NotAFeed _, Reading.Unreadable _ -> true;
        };
    }

    private static String laughs() {
        var subset = new StringBuilder("<!ENTITY l0 \"").append(SECRET).append("\">");
        for (var level = 1; level <= 9; level++) {
            subset.append("<!ENTITY l%d \"%s\">"
                    .formatted(level, "&l%d;".formatted(level - 1).repeat(10)));
        }
        return subset.toString();
    }
}
