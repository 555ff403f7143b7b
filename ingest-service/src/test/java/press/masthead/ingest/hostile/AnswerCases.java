package press.masthead.ingest.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static press.masthead.ingest.hostile.Case.again;
import static press.masthead.ingest.hostile.Case.first;
import static press.masthead.ingest.hostile.Replies.FEED;
import static press.masthead.ingest.hostile.Replies.OTHER_FEED;
import static press.masthead.ingest.hostile.Replies.PAGE;
import static press.masthead.ingest.hostile.Replies.bytes;
import static press.masthead.ingest.hostile.Replies.hex;
import static press.masthead.ingest.hostile.Replies.ok;
import static press.masthead.ingest.hostile.Replies.redirect;
import static press.masthead.ingest.hostile.Replies.status;
import static press.masthead.ingest.hostile.Replies.text;

/// Validators, statuses, `Retry-After`, and bodies that are no feed.
final class AnswerCases {
    static final Case[] ALL = {
        first("a feed", "read: First", ok(FEED)),
        again("not modified", "not modified; \"1\"", status("304 Not Modified")),
        again("not modified, with another ETag", "not modified; \"2\"", status("304 Not Modified\nETag: \"2\"")),
        again("not modified, with a body", "not modified; \"1\"", text("HTTP/1.1 304 Not Modified", FEED)),
        first("not modified though nobody asked", "refused: 304", status("304 Not Modified")),
        again("the same body under another ETag", "the same body; \"2\"", text("HTTP/1.1 200 OK\nETag: \"2\"", FEED)),
        again("the same body without an ETag", "the same body", ok(FEED)),
        again(
                "another body under the same ETag",
                "read: Second; \"1\"",
                text("HTTP/1.1 200 OK\nETag: \"1\"", OTHER_FEED)),
        first("an ETag without quotes", "read: First; abc", text("HTTP/1.1 200 OK\nETag: abc", FEED)),
        first("a weak ETag", "read: First; W/\"é\"", bytes("HTTP/1.1 200 OK\nETag: W/\"Ã©\"", FEED.getBytes(UTF_8))),
        first(
                "an ETag of two kilobytes",
                "read: First",
                text("HTTP/1.1 200 OK\nETag: \"" + "x".repeat(2_048) + "\"", FEED)),
        first("an ETag that is no UTF-8", "read: First", text("HTTP/1.1 200 OK\nETag: \"é\"", FEED)),
        first("an ETag with a line's end", "read: First", text("HTTP/1.1 200 OK\nETag: \"1\"\rX-Evil: 1", FEED)),
        first("Retry-After in seconds", "refused: 429, again after 120 s", status("429 Slow Down\nRetry-After: 120")),
        first("Retry-After in seconds on 503", "refused: 503, again after 7 s", status("503 Busy\nRetry-After:   7  ")),
        first("Retry-After as a date", "refused: 503, again after 3600 s", retryAfter("Mon, 02 Mar 2026 09:00:00 GMT")),
        first(
                "Retry-After as RFC 850 wrote dates",
                "refused: 503, again after 3600 s",
                retryAfter("Monday, 02-Mar-26 09:00:00 GMT")),
        first(
                "Retry-After as C writes dates",
                "refused: 503, again after 3600 s",
                retryAfter("Mon Mar  2 09:00:00 2026")),
        first(
                "Retry-After in the past",
                "refused: 503, again after -3600 s",
                retryAfter("Mon, 02 Mar 2026 07:00:00 GMT")),
        first("Retry-After on the wrong weekday", "refused: 503", retryAfter("Sun, 02 Mar 2026 09:00:00 GMT")),
        first("Retry-After at once", "refused: 503, again after 0 s", retryAfter("0")),
        first("Retry-After below nothing", "refused: 503", retryAfter("-5")),
        first("Retry-After in words", "refused: 503", retryAfter("soon")),
        first("Retry-After beyond all numbers", "refused: 503, again after 999999999 s", retryAfter("9".repeat(40))),
        first("Retry-After with zeros in front", "refused: 503, again after 60 s", retryAfter("0".repeat(40) + "60")),
        first("Retry-After on a page that is not there", "refused: 404", status("404 Not Found\nRetry-After: 120")),
        first("too many requests, and no word when", "refused: 429", status("429 Slow Down")),
        first("gone", "gone", status("410 Gone")),
        first("payment required", "refused: 402", status("402 Payment Required")),
        first(
                "part of a body",
                "refused: 206",
                text("HTTP/1.1 206 Partial\nContent-Range: bytes 0-9/99", "<rss versio")),
        first("no content", "refused: 204", status("204 No Content")),
        first("a status of its own making", "refused: 999", status("999 Request Denied")),
        first(
                "early hints before the answer",
                "read: First",
                text("HTTP/1.1 103 Early Hints\nLink: </a.css>\n\nHTTP/1.1 200 OK", FEED)),
        first("an empty body", "unreadable: the document is empty", ok("")),
        first("a consent page", "unreadable: not a feed: a web page", ok(PAGE)),
        first(
                "a consent page called a feed",
                "unreadable: not a feed: a web page",
                text("HTTP/1.1 200 OK\nContent-Type: application/rss+xml", PAGE)),
        first(
                "a consent page after a redirect",
                "unreadable: not a feed: a web page",
                redirect(302, "/consent?back=%2Ffeed"),
                ok(PAGE)),
        first(
                "a page that names its feed",
                "unreadable: not a feed: a web page; it names http://localhost:PORT/rss",
                ok("<html><head><link rel=\"alternate\" type=\"application/rss+xml\" href=\"/rss\"></head></html>")),
        first(
                "an error in JSON",
                "unreadable: not a feed: JSON, but no JSON Feed",
                ok("{\"error\": \"no such feed\"}")),
        first(
                "an image",
                "unreadable: not a feed: neither XML nor JSON",
                bytes("HTTP/1.1 200 OK", hex("89504e470d0a1a0a0000000d49484452"))),
        first("a feed called a page", "read: First", text("HTTP/1.1 200 OK\nContent-Type: text/html", FEED)),
        first(
                "more entries than are read",
                "read: First, First, First; more than 2000 entries",
                ok(FEED.replace("</channel>", items(2_100) + "</channel>"))),
        first(
                "an entity that names a file",
                "read: First",
                ok("<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + FEED.replace("Gazette", "&x;")))
    };

    private AnswerCases() {}

    private static RawServer.Reply retryAfter(String value) {
        return status("503 Busy\nRetry-After: " + value);
    }

    private static String items(int count) {
        var items = new StringBuilder();
        for (var number = 0; number < count; number++) {
            items.append("<item><guid>n").append(number).append("</guid><title>First</title></item>");
        }
        return items.toString();
    }
}
