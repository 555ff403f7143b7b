package press.masthead.ingest.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/// A web server on this machine that answers byte for byte what it is told to, one connection after the other; the last
/// answer is given to all that come later.
final class RawServer implements AutoCloseable {
    private final ServerSocket socket;
    private final List<Reply> replies;
    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch closed = new CountDownLatch(1);

    RawServer(List<Reply> replies) throws IOException {
        this.replies = replies;
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    /// What is sent once a request's head was read; then the connection is closed.
    @FunctionalInterface
    interface Reply {
        /// Writes the answer.
        ///
        /// @param gone opens when the server closes; what waits for it in steps is slow
        void send(OutputStream to, int port, CountDownLatch gone) throws IOException, InterruptedException;
    }

    int port() {
        return socket.getLocalPort();
    }

    String url() {
        return "http://localhost:%d/feed".formatted(port());
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                var connection = socket.accept();
                Thread.ofVirtual().start(() -> answer(connection));
            } catch (IOException _) {
                return;
            }
        }
    }

    private void answer(Socket connection) {
        try (connection) {
            var head = new BufferedReader(new InputStreamReader(connection.getInputStream(), ISO_8859_1));
            var line = head.readLine();
            while (line != null && !line.isEmpty()) {
                line = head.readLine();
            }
            if (line != null) {
                var number = Math.min(asked.getAndIncrement(), replies.size() - 1);
                replies.get(number).send(connection.getOutputStream(), port(), closed);
            }
        } catch (IOException _) {
            // the client has had enough
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        socket.close();
    }
}
