package press.masthead.benchmarks.sweep;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/// Serves any number of feeds, at any address of this machine, from a process of its own, so that its work is not
/// counted. Even feeds have an `ETag` and answer 304; odd ones send their body each time.
///
/// `/round/{kind}` begins the next round; `/feed/{number}` is a feed of thirty items, `/small/{number}` of one;
/// `/asked` tells how many requests for feeds there were.
final class FeedServer {
    private static final int ITEMS = 30;
    private static final int BACKLOG = 1_024;
    private static final String CONDITION = "If-None-Match: ";
    private static final String SENTENCE =
            "The company said on Monday that its newest model would be offered to customers through the usual channels. ";

    /// Of each feed, and the round in which it last changed.
    private record Version(int number, int round) {
        Version in(int now, boolean changes) {
            return round < now ? new Version(changes ? number + 1 : number, now) : this;
        }
    }

    private final Map<Integer, Version> versions = new HashMap<>();
    private final AtomicLong asked = new AtomicLong();
    private Round kind = Round.NOT_MODIFIED;
    private int round;

    private FeedServer() {}

    public static void main(String[] arguments) throws IOException {
        var server = new FeedServer();
        try (var socket = new ServerSocket(0, BACKLOG)) {
            System.out.println(socket.getLocalPort());
            while (true) {
                var connection = socket.accept();
                Thread.ofVirtual().start(() -> server.serve(connection));
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            connection.setTcpNoDelay(true);
            var in = new BufferedReader(new InputStreamReader(connection.getInputStream(), ISO_8859_1));
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var path = line.split(" ", -1)[1];
                var condition = "";
                for (var header = in.readLine(); header != null && !header.isEmpty(); header = in.readLine()) {
                    condition = header.startsWith(CONDITION) ? header.substring(CONDITION.length()) : condition;
                }
                answer(connection.getOutputStream(), path.split("/", -1), condition);
            }
        } catch (IOException _) {
            // the client went away
        }
    }

    private void answer(OutputStream out, String[] path, String condition) throws IOException {
        switch (path[1]) {
            case "round" -> {
                begin(Round.valueOf(path[2]));
                write(out, "", "");
            }
            case "asked" -> write(out, "", Long.toString(asked.get()));
            default -> feed(out, Integer.parseInt(path[2]), path[1].equals("small") ? 1 : ITEMS, condition);
        }
    }

    private synchronized void begin(Round next) {
        kind = next;
        round++;
    }

    private void feed(OutputStream out, int feed, int items, String condition) throws IOException {
        asked.incrementAndGet();
        var version = version(feed);
        var etag = "\"%d\"".formatted(version);
        if (feed % 2 == 0 && etag.equals(condition)) {
            out.write("HTTP/1.1 304 Not Modified\r\nETag: %s\r\n\r\n"
                    .formatted(etag)
                    .getBytes(ISO_8859_1));
            return;
        }
        write(out, feed % 2 == 0 ? "ETag: " + etag + "\r\n" : "", document(feed, version, items));
    }

    private synchronized int version(int feed) {
        return versions.compute(
                        feed,
                        (_, before) ->
                                before == null ? new Version(0, round) : before.in(round, kind.changes(feed, round)))
                .number();
    }

    private static void write(OutputStream out, String headers, String text) throws IOException {
        var body = text.getBytes(UTF_8);
        out.write("HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\n%sContent-Length: %d\r\n\r\n"
                .formatted(headers, body.length)
                .getBytes(ISO_8859_1));
        out.write(body);
    }

    /// The newest first; each version has one more than the last and drops the oldest.
    private static String document(int feed, int version, int items) {
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\"><channel>"
                + "<title>Feed %d</title><link>http://feed-%d.example/</link>".formatted(feed, feed));
        for (var item = version + items; item > version; item--) {
            var url = "http://feed-" + feed + ".example/" + item;
            text.append("<item><title>Story ").append(item).append(" of feed ").append(feed);
            text.append("</title><link>").append(url).append("</link><guid>").append(url);
            text.append("</guid><pubDate>Mon, 02 Mar 2026 08:")
                    .append(item % 50 + 10)
                    .append(":00 GMT</pubDate>");
            text.append("<description>").append(SENTENCE.repeat(3)).append("</description></item>\n");
        }
        return text.append("</channel></rss>\n").toString();
    }
}
