package press.masthead.profile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What every port of ours does with clients that send too slowly: they lose their connection, and hold up nobody
/// meanwhile.
@Timeout(90)
public abstract class SlowRequests {
    private static final Duration DRIP = Duration.ofMillis(200);
    private static final int CROWD = 200;

    protected abstract int port();

    /// What anybody may ask for.
    protected abstract String path();

    /// The method of a request whose body may be long in coming, and what headers it needs, each with its line's end.
    protected abstract String method();

    protected abstract String headers();

    @Test
    void headersThatDripAreCutOffAndOthersAreServedMeanwhile() throws IOException {
        var crowd = new ArrayList<Socket>();
        try {
            for (var number = 0; number < CROWD; number++) {
                crowd.add(sent("GET %s HTTP/1.1\r\n%s".formatted(path(), host())));
            }
            assertThat(drippedUntilClosed(crowd.getFirst(), "X")).isLessThan(Duration.ofSeconds(20));
            try (var other = sent(head())) {
                assertThat(firstLine(other)).isEqualTo("HTTP/1.1 200 OK");
            }
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
    void aConnectionThatRestsBetweenRequestsIsKept() throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            for (var round = 0; round < 2; round++) {
                socket.getOutputStream().write(head().getBytes(ISO_8859_1));
                assertThat(firstLine(socket)).isEqualTo("HTTP/1.1 200 OK");
                LockSupport.parkNanos(Duration.ofSeconds(7).toNanos());
            }
        }
    }

    @Test
    void aBodyThatDripsIsCutOff() throws IOException {
        try (var socket = sent(withBody(method(), 60_000))) {
            assertThat(drippedUntilClosed(socket, "x")).isLessThan(Duration.ofSeconds(60));
        }
    }

    @Test
    void aBodyTooLargeIsRefusedUnread() throws IOException {
        try (var socket = sent(withBody("POST", 9_999_999_999L))) {
            socket.setSoTimeout(20_000);

            assertThat(new String(socket.getInputStream().readAllBytes(), ISO_8859_1))
                    .startsWith("HTTP/1.1 4");
        }
    }

    private Socket sent(String text) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), port());
        socket.getOutputStream().write(text.getBytes(ISO_8859_1));
        return socket;
    }

    private String head() {
        return "HEAD %s HTTP/1.1\r\n%s\r\n".formatted(path(), host());
    }

    private String host() {
        return "Host: 127.0.0.1:%d\r\n".formatted(port());
    }

    private String withBody(String method, long length) {
        return "%s %s HTTP/1.1\r\n%s%sContent-Length: %d\r\n\r\n".formatted(method, path(), host(), headers(), length);
    }

    private static String firstLine(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1)).readLine();
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
