package press.masthead.standalone;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;

/// Ports of this machine that nobody listens on.
final class Ports {
    private static final int FIRST_TO_KEEP = 20_000;
    private static final int LAST_TO_KEEP = 30_000;

    private Ports() {}

    static int free() throws IOException {
        return listenedOn(0);
    }

    /// One that is free again whenever its listener has gone: systems give none of these to outgoing connections.
    ///
    /// @param after the one before it, where two are wanted
    static int toKeep(int after) throws IOException {
        for (var port = Math.max(FIRST_TO_KEEP, after + 1); port < LAST_TO_KEEP; port++) {
            try {
                return listenedOn(port);
            } catch (BindException _) {
                // the next, then
            }
        }
        throw new IOException("all ports are taken");
    }

    private static int listenedOn(int port) throws IOException {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
