package press.masthead.profile.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.profile.Sample.QWEN;
import static press.masthead.profile.Sample.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import press.masthead.profile.api.changes.Change;
import press.masthead.profile.api.changes.ChangeLog;

/// Clients that send or read too slowly lose their connection, and hold up nobody meanwhile.
@Timeout(90)
class SlowClientsTest {
    private static final Duration DRIP = Duration.ofMillis(200);
    private static final int CROWD = 200;

    private final ChangeLog log = new ChangeLog();
    private final TestSite site =
            new TestSite(TestView.of(QWEN, List.of(article("a").decided()), List.of()), log, TestSite.SITE);

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void headersThatDripAreCutOffAndOthersAreServedMeanwhile() throws Exception {
        var crowd = new ArrayList<Socket>();
        try {
            for (var number = 0; number < CROWD; number++) {
                var socket = new Socket(InetAddress.getLoopbackAddress(), site.port());
                socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: a\r\n".getBytes(ISO_8859_1));
                crowd.add(socket);
            }
            assertThat(drippedUntilClosed(crowd.getFirst(), "X")).isLessThan(Duration.ofSeconds(20));
            assertThat(site.get("/v1/companies").statusCode()).isEqualTo(200);
            for (var socket : crowd) {
                socket.setSoTimeout(20_000);
                assertThat(isClosed(socket)).isTrue();
            }
        } finally {
            for (var socket : crowd) {
                socket.close();
            }
        }
    }

    @Test
    void aConnectionThatRestsBetweenRequestsIsKept() throws Exception {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), site.port())) {
            for (var round = 0; round < 2; round++) {
                socket.getOutputStream().write("HEAD /v1/companies HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(ISO_8859_1));
                assertThat(new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8)).readLine())
                        .isEqualTo("HTTP/1.1 200 OK");
                LockSupport.parkNanos(Duration.ofSeconds(7).toNanos());
            }
        }
    }

    @Test
    void aBodyThatDripsIsCutOff() throws Exception {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), site.port())) {
            socket.getOutputStream()
                    .write("GET /v1/companies HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\n"
                            .getBytes(ISO_8859_1));

            assertThat(drippedUntilClosed(socket, "x")).isLessThan(Duration.ofSeconds(60));
        }
    }

    @Test
    void aBodyTooLargeIsRefusedUnread() throws Exception {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), site.port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write("POST /v1/companies HTTP/1.1\r\nHost: a\r\nContent-Length: 9999999999\r\n\r\n"
                            .getBytes(ISO_8859_1));

            assertThat(new String(socket.getInputStream().readAllBytes(), ISO_8859_1))
                    .startsWith("HTTP/1.1 4");
        }
    }

    @Test
    void aListenerThatDoesNotReadHoldsUpNoOther() throws Exception {
        log.complete();
        try (var stuck = new Socket()) {
            stuck.setReceiveBufferSize(1_024);
            stuck.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), site.port()));
            stuck.getOutputStream().write("GET /v1/changes HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(ISO_8859_1));
            try (var reader = new Socket(InetAddress.getLoopbackAddress(), site.port())) {
                reader.setSoTimeout(20_000);
                reader.getOutputStream().write("GET /v1/changes HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(ISO_8859_1));
                var lines = new BufferedReader(new InputStreamReader(reader.getInputStream(), UTF_8));
                while (!lines.readLine().startsWith("retry:")) {
                    // the head of the answer
                }
                for (var offset = 1; offset <= 100_000; offset++) {
                    log.add(new Change(QWEN.slug(), QWEN.name(), offset, "v" + offset, 0, offset));
                }
                for (var line = lines.readLine(); !line.contains("\"version\":\"v100000\""); line = lines.readLine()) {
                    assertThat(line).isNotNull();
                }
            }
        }
    }

    private static Duration drippedUntilClosed(Socket socket, String drop) {
        var began = System.nanoTime();
        try {
            while (true) {
                socket.getOutputStream().write(drop.getBytes(ISO_8859_1));
                LockSupport.parkNanos(DRIP.toNanos());
            }
        } catch (IOException _) {
            return Duration.ofNanos(System.nanoTime() - began);
        }
    }

    private static boolean isClosed(Socket socket) throws IOException {
        try {
            return socket.getInputStream().read() < 0;
        } catch (SocketException _) {
            return true;
        }
    }
}
