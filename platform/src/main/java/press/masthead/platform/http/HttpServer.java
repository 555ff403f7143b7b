package press.masthead.platform.http;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import java.nio.channels.ClosedChannelException;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import press.masthead.platform.runtime.CannotStart;

/// A service's HTTP server: Javalin on virtual threads with limits, errors as problem+json, `/health/live` and
/// `/health/ready`.
public final class HttpServer implements AutoCloseable {
    /// What every answer says to browsers.
    public static final Map<String, String> GUARDED =
            Map.of("X-Content-Type-Options", "nosniff", "Referrer-Policy", "no-referrer");

    private static final Logger LOG = LoggerFactory.getLogger(HttpServer.class);
    private static final long MAX_REQUEST_BYTES = 1024 * 1024;
    private static final int MOST_CONNECTIONS = 10_000;

    private final Javalin server;

    private HttpServer(Javalin server) {
        this.server = server;
    }

    /// A server that answers as soon as this returns.
    ///
    /// @param port 0 for a free one
    /// @param ready whether the service does its work; told by `/health/ready`
    public static HttpServer start(String host, int port, BooleanSupplier ready, Consumer<JavalinConfig> routes) {
        var server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.concurrency.useVirtualThreads = true;
            config.http.maxRequestSize = MAX_REQUEST_BYTES;
            config.http.prefer405over404 = true;
            config.http.compressionStrategy = CompressionStrategy.NONE;
            config.jetty.modifyServer(HttpServer::limit);
            config.jetty.modifyHttpConfiguration(http -> http.addCustomizer(new MethodAsSent()));
            config.routes.before(HttpServer::guard);
            config.routes.get("/health/live", context -> context.result("live\n"));
            config.routes.get("/health/ready", context -> tellReadiness(context, ready.getAsBoolean()));
            config.routes.exception(HttpResponseException.class, HttpServer::refuse);
            config.routes.exception(Exception.class, HttpServer::fail);
            config.routes.exception(ClosedChannelException.class, (_, _) -> {}); // whoever asked is gone
            routes.accept(config);
        });
        try {
            return new HttpServer(server.start(host, port));
        } catch (JavalinBindException e) {
            throw new CannotStart("port %d on %s is taken; free it, or choose another".formatted(port, host), e);
        }
    }

    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
    }

    private static void limit(Server jetty) {
        jetty.setErrorHandler(new ProblemPages());
        jetty.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, jetty));
        jetty.addBean(new SlowClients(jetty));
    }

    private static void guard(Context context) {
        GUARDED.forEach(context::header);
    }

    private static void tellReadiness(Context context, boolean ready) {
        context.status(ready ? 200 : 503).result(ready ? "ready\n" : "not ready\n");
    }

    private static void refuse(HttpResponseException refusal, Context context) {
        var status = io.javalin.http.HttpStatus.forStatus(refusal.getStatus());
        if (refusal.getStatus() == 405) {
            context.header("Allow", refusal.getDetails().getOrDefault("availableMethods", ""));
        }
        new Problem(refusal.getStatus(), status.getMessage(), String.valueOf(refusal.getMessage())).answer(context);
    }

    private static void fail(Exception cause, Context context) {
        LOG.error("{} {} failed", context.method(), context.path(), cause);
        new Problem(500, "Internal error", "This is a fault of the service; its log tells more.").answer(context);
    }
}
