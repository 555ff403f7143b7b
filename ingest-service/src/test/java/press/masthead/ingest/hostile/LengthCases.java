package press.masthead.ingest.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static press.masthead.ingest.hostile.Case.first;
import static press.masthead.ingest.hostile.Case.slow;
import static press.masthead.ingest.hostile.Replies.FEED;
import static press.masthead.ingest.hostile.Replies.drip;
import static press.masthead.ingest.hostile.Replies.endless;
import static press.masthead.ingest.hostile.Replies.silence;
import static press.masthead.ingest.hostile.Replies.text;

/// Too much, too little, too slow.
final class LengthCases {
    private static final String OK = "HTTP/1.1 200 OK";

    static final Case[] ALL = {
        slow("silence", "unreachable: no whole answer in time", silence()),
        slow(
                "a head that drips",
                "unreachable: no whole answer in time",
                drip(OK + "\nX-Filler: " + "x".repeat(2_000))),
        slow("a body that drips", "unreachable: no whole answer in time", drip(OK + "\n\n<rss>" + " ".repeat(2_000))),
        first("an endless body", "too large: more than 262144 bytes", endless(OK, "<item/>".repeat(100))),
        first(
                "an endless body in chunks",
                "too large: more than 262144 bytes",
                endless(OK + "\nTransfer-Encoding: chunked", "1000\r\n" + "x".repeat(0x1000) + "\r\n")),
        first("an endless head", "unreachable: the connection broke off", endlessHead()),
        first(
                "a head of a hundred kilobytes",
                "too large: headers of more than 65536 bytes",
                text(OK + ("\nX-Filler: " + "x".repeat(990)).repeat(100), FEED)),
        first(
                "endless hints",
                "unreachable: the connection broke off",
                endless(
                        "HTTP/1.1 103 Early Hints",
                        "HTTP/1.1 103 Early Hints\r\nLink: " + "x".repeat(8_000) + "\r\n\r\n")),
        first(
                "a body shorter than it says",
                "unreachable: the connection broke off",
                text(OK + "\nContent-Length: 9999", FEED)),
        first(
                "a body longer than it says",
                "read: First",
                text(OK + "\nContent-Length: " + FEED.length(), FEED + "junk")),
        first(
                "a body of two lengths",
                "read: First",
                text(OK + "\nContent-Length: 5\nContent-Length: " + FEED.length(), FEED)),
        first("a body of a negative length", "read: First", text(OK + "\nContent-Length: -1", FEED)),
        first("a body of a length in words", "read: First", text(OK + "\nContent-Length: many", FEED)),
        first(
                "chunks and a length",
                "read: First",
                text(OK + "\nContent-Length: 3\nTransfer-Encoding: chunked", chunked(FEED) + "0\r\n\r\n")),
        first(
                "chunks that break off",
                "unreachable: the connection broke off",
                text(OK + "\nTransfer-Encoding: chunked", chunked(FEED))),
        first(
                "a chunk of no size",
                "unreachable: no proper HTTP: Expected leading [0-9a-fA-F] character but was 0x6d",
                text(OK + "\nTransfer-Encoding: chunked", "many\r\n" + FEED)),
        first(
                "a chunk of a negative size",
                "unreachable: no proper HTTP: Expected leading [0-9a-fA-F] character but was 0x2d",
                text(OK + "\nTransfer-Encoding: chunked", "-5\r\n" + FEED)),
        first(
                "no HTTP at all",
                "unreachable: no proper HTTP: Unexpected status line: SSH-2.0-OpenSSH_9.9",
                (to, _, _) -> to.write("SSH-2.0-OpenSSH_9.9\r\n".getBytes(UTF_8))),
        first("a closed door", "unreachable: the connection broke off", (_, _, _) -> {})
    };

    private LengthCases() {}

    private static RawServer.Reply endlessHead() {
        return (to, _, gone) -> {
            to.write((OK + "\r\n").getBytes(UTF_8));
            while (gone.getCount() > 0) {
                to.write("X-Filler: xxxxxxxxxxxxxxxx\r\n".getBytes(UTF_8));
            }
        };
    }

    private static String chunked(String body) {
        return Integer.toHexString(body.length()) + "\r\n" + body + "\r\n";
    }
}
