package press.masthead.platform.http;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.internal.HttpConnection;
import org.eclipse.jetty.util.component.AbstractLifeCycle;

/// Closes connections whose request takes too long to come, its headers or its body. The server's own idle time begins
/// anew with each byte, so that a client that sends one now and then would keep its connection for ever.
final class SlowClients extends AbstractLifeCycle implements Connection.Listener {
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final long HEADERS_WITHIN = Duration.ofSeconds(5).toNanos();
    private static final long BODY_WITHIN = Duration.ofSeconds(20).toNanos();

    private final Server server;
    private final Map<HttpConnection, Wait> waits = new ConcurrentHashMap<>();

    SlowClients(Server server) {
        this.server = server;
    }

    @Override
    protected void doStart() {
        for (var connector : server.getConnectors()) {
            if (connector instanceof AbstractConnector own) {
                own.addBean(this, false);
                look(own);
            }
        }
    }

    @Override
    public void onOpened(Connection connection) {
        if (connection instanceof HttpConnection http) {
            waits.put(http, new Wait(http.getMessagesIn(), true, System.nanoTime()));
        }
    }

    @Override
    public void onClosed(Connection connection) {
        if (connection instanceof HttpConnection http) {
            waits.remove(http);
        }
    }

    private void look(AbstractConnector connector) {
        if (isStopping() || isStopped()) {
            return;
        }
        waits.forEach(this::look);
        connector.getScheduler().schedule(() -> look(connector), LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look(HttpConnection connection, Wait wait) {
        var now = System.nanoTime();
        var parser = connection.getParser();
        var head = parser.inHeaderState();
        var rests = parser.isStart() || !(head || parser.inContentState());
        if (rests || head != wait.head || connection.getMessagesIn() != wait.messages) {
            waits.replace(connection, wait, new Wait(connection.getMessagesIn(), head, now));
            return;
        }
        if (now - wait.since > (head ? HEADERS_WITHIN : BODY_WITHIN)) {
            connection.getEndPoint().close();
        }
    }

    /// @param messages how many requests had come before the one that is waited for
    /// @param head whether its headers are waited for, not its body
    /// @param since when nothing of it had come
    private record Wait(long messages, boolean head, long since) {}
}
