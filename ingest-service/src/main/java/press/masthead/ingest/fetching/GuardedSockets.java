package press.masthead.ingest.fetching;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.Set;
import javax.net.SocketFactory;

/// Sockets that connect to the public internet's ports 80 and 443 and nowhere else. The check is on the very address
/// that is connected, so no spelling of it, and no name that changes its address in between, gets past.
final class GuardedSockets extends SocketFactory {
    private static final Set<Integer> PORTS = Set.of(80, 443);

    private final Set<String> allowed;

    /// @param allowed as `host:port`, what operators trust all the same
    GuardedSockets(Set<String> allowed) {
        this.allowed = Set.copyOf(allowed);
    }

    @Override
    public Socket createSocket() {
        return new Guarded();
    }

    private final class Guarded extends Socket {
        Guarded() {
            super(Proxy.NO_PROXY);
        }

        @Override
        public void connect(SocketAddress endpoint, int timeout) throws IOException {
            check((InetSocketAddress) endpoint);
            super.connect(endpoint, timeout);
        }
    }

    private void check(InetSocketAddress endpoint) throws ForbiddenAddress {
        if (allowed.contains(endpoint.getHostString() + ":" + endpoint.getPort())) {
            return;
        }
        if (endpoint.isUnresolved()) {
            throw new ForbiddenAddress("it has no address");
        }
        if (!PORTS.contains(endpoint.getPort())) {
            throw new ForbiddenAddress("port %d is neither 80 nor 443".formatted(endpoint.getPort()));
        }
        var objection = AddressTable.objection(endpoint.getAddress());
        if (objection.isPresent()) {
            throw new ForbiddenAddress(
                    "%s is %s".formatted(endpoint.getAddress().getHostAddress(), objection.get()));
        }
    }

    /// An address that must not be connected to.
    static final class ForbiddenAddress extends IOException {
        ForbiddenAddress(String why) {
            super(why);
        }
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return createSocket(InetAddress.getByName(host), port);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
        return createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        var socket = createSocket();
        socket.connect(new InetSocketAddress(host, port));
        return socket;
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) throws IOException {
        return createSocket(host, port);
    }
}
