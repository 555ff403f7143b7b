package press.masthead.ingest.fuzzing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import press.masthead.ingest.opml.OpmlReader;
import press.masthead.ingest.opml.OpmlReading;
import press.masthead.ingest.opml.OpmlWriter;
import press.masthead.ingest.reading.CanonicalUrl;
import press.masthead.ingest.reading.FeedDocument;
import press.masthead.ingest.reading.FeedReader;
import press.masthead.ingest.reading.Links;
import press.masthead.ingest.reading.Reading;
import press.masthead.ingest.reading.ReadingContext;
import press.masthead.ingest.reading.cleaning.Cleaning;
import press.masthead.ingest.reading.dates.Dates;
import press.masthead.ingest.reading.decoding.Decoding;
import press.masthead.ingest.reading.decoding.Unpacking;
import press.masthead.ingest.reading.sitemap.Sitemap;
import press.masthead.ingest.websub.HubLinks;
import press.masthead.model.Dating;

/// What is fuzzed, and the promises that hold for any input.
enum FuzzTarget {
    DECODING {
        @Override
        void feed(byte[] input) {
            var unpacked = Unpacking.unpacked(input);
            holds(Decoding.decode(unpacked, "").length() <= unpacked.length, "a text longer than its bytes");
            var label = new String(input, 0, Math.min(LABEL, input.length), UTF_8);
            holds(Decoding.decode(input, label).length() <= input.length, "a text longer than its bytes");
        }
    },
    CLEANING {
        @Override
        void feed(byte[] input) {
            var legal = Cleaning.legal(text(input));
            holds(Cleaning.legal(legal).equals(legal), "cleaned twice is not as cleaned once");
            holds(legal.chars().noneMatch(FuzzTarget::isControl), "a control character is left");
            Cleaning.of(legal);
        }
    },
    DATES {
        @Override
        void feed(byte[] input) {
            for (var language : List.of("", "en", "zh", "hi")) {
                if (Dates.read(text(input), "Asia/Shanghai", language) instanceof Dating.Dated dated) {
                    holds(!dated.end().isBefore(dated.start()), "a date that ends before it begins");
                }
            }
        }
    },
    JSON_FEED {
        @Override
        void feed(byte[] input) {
            whole(("{\"version\":\"https://jsonfeed.org/version/1.1\"," + text(input)).getBytes(UTF_8));
            whole(input);
        }
    },
    SITEMAP {
        @Override
        void feed(byte[] input) {
            Sitemap.of(Cleaning.of(text(input)), CONTEXT, Instant.EPOCH).ifPresent(FuzzTarget::linksAreWeb);
        }
    },
    OPML {
        @Override
        void feed(byte[] input) {
            if (OpmlReader.read(input) instanceof OpmlReading.Read(var feeds, var _)) {
                var again = OpmlReader.read(OpmlWriter.write("again", feeds).getBytes(UTF_8));
                holds(
                        again instanceof OpmlReading.Read read && read.feeds().size() == feeds.size(),
                        "what was written is not what was read");
            }
        }
    },
    URLS {
        @Override
        void feed(byte[] input) {
            var url = text(input);
            var canonical = CanonicalUrl.of(url);
            holds(CanonicalUrl.of(canonical).equals(canonical), "canonical twice is not canonical once: " + canonical);
            for (var link : List.of(Links.absolute(url, ""), Links.absolute(url, CONTEXT.baseUrl()))) {
                holds(link.isEmpty() || link.matches("(?is)https?://.*"), "a link that is no web address: " + link);
            }
        }
    },
    FEED {
        @Override
        void feed(byte[] input) {
            whole(input);
            HubLinks.of(text(input), CONTEXT.baseUrl());
        }
    };

    private static final int LABEL = 60;
    private static final ReadingContext CONTEXT = new ReadingContext("https://gazette.example/feed", "", "en", "");

    /// Throws when a promise is broken.
    abstract void feed(byte[] input);

    private static void whole(byte[] input) {
        if (FeedReader.read(input, CONTEXT, Instant.EPOCH) instanceof Reading.Read(var document)) {
            linksAreWeb(document);
        }
    }

    private static void linksAreWeb(FeedDocument document) {
        for (var entry : document.entries()) {
            holds(entry.url().isEmpty() || entry.url().matches("(?is)https?://.*"), "an entry's link: " + entry.url());
            holds(entry.title().chars().noneMatch(FuzzTarget::isControl), "a control character in a title");
        }
    }

    private static boolean isControl(int character) {
        return character < ' ' && character != '\t' && character != '\n' && character != '\r';
    }

    private static String text(byte[] input) {
        return new String(input, UTF_8);
    }

    private static void holds(boolean promise, String otherwise) {
        if (!promise) {
            throw new AssertionError(otherwise);
        }
    }
}
