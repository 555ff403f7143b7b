package press.masthead.benchmarks.sweep;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;

/// The server of feeds, in a process of its own.
record ServerProcess(Process process, int port) implements AutoCloseable {
    static ServerProcess start() throws IOException {
        var process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FeedServer.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        return new ServerProcess(process, Integer.parseInt(out.readLine()));
    }

    void begin(Round kind) throws IOException {
        ask("round/" + kind.name());
    }

    long asked() throws IOException {
        return Long.parseLong(ask("asked"));
    }

    private String ask(String what) throws IOException {
        var url = URI.create("http://127.0.0.1:%d/%s".formatted(port, what)).toURL();
        try (var body = url.openStream()) {
            return new String(body.readAllBytes(), UTF_8);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
