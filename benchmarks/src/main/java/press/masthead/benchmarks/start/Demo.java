package press.masthead.benchmarks.start;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// `./masthead demo` in a process of its own, until it is closed.
final class Demo implements AutoCloseable {
    private static final double KIB_PER_MIB = 1024;
    private static final int CLOSING_SECONDS = 30;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final Path log;
    private final URI readiness;

    private Demo(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        readiness = URI.create("http://127.0.0.1:%d/health/ready".formatted(port));
    }

    /// @param log where it says what it says
    static Demo start(Path log) throws IOException {
        var port = freePort();
        var process = new ProcessBuilder("./masthead", "demo", "--port", Integer.toString(port))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new Demo(process, log, port);
    }

    /// Whether its website says that it is ready.
    boolean ready() throws IOException, InterruptedException {
        alive();
        try {
            var answer = client.send(HttpRequest.newBuilder(readiness).build(), BodyHandlers.discarding());
            return answer.statusCode() == 200;
        } catch (ConnectException _) {
            return false;
        }
    }

    /// Whether it says that every feed was read and listed.
    boolean listsAreMade() throws IOException {
        alive();
        return Files.readString(log).contains("feeds read, lists at");
    }

    void stayUp(int seconds) throws IOException, InterruptedException {
        if (process.waitFor(seconds, TimeUnit.SECONDS)) {
            alive();
        }
    }

    /// What it holds in memory, by `VmRSS` or `VmHWM` of its status in `/proc`.
    double mebibytes(String name) throws IOException {
        var line = Files.readAllLines(Path.of("/proc/%d/status".formatted(process.pid()))).stream()
                .filter(each -> each.startsWith(name + ":"))
                .findFirst()
                .orElseThrow();
        return Integer.parseInt(line.replaceAll("\\D", "")) / KIB_PER_MIB;
    }

    @Override
    public void close() {
        client.close();
        process.destroy();
        try {
            if (!process.waitFor(CLOSING_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void alive() throws IOException {
        if (!process.isAlive()) {
            throw new IllegalStateException("the demo ended by itself:\n" + Files.readString(log));
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
