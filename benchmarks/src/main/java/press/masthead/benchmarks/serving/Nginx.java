package press.masthead.benchmarks.serving;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.List;
import press.masthead.benchmarks.TemporaryFolder;

/// nginx with one worker that serves given bytes, and the same compressed, as static files.
record Nginx(TemporaryFolder folder, int port, Process process) implements AutoCloseable {
    private static final String CONFIGURATION = """
            daemon off;
            master_process off;
            pid FOLDER/pid;
            error_log stderr;
            events { worker_connections 4096; }
            http {
                access_log off;
                default_type application/json;
                keepalive_requests 1000000000;
                sendfile on;
                tcp_nopush on;
                open_file_cache max=100;
                gzip_static on;
                client_body_temp_path FOLDER/body;
                proxy_temp_path FOLDER/proxy;
                fastcgi_temp_path FOLDER/fastcgi;
                uwsgi_temp_path FOLDER/uwsgi;
                scgi_temp_path FOLDER/scgi;
                server { listen 127.0.0.1:PORT; root FOLDER; }
            }
            """;

    static Nginx start(int core, byte[] plain, byte[] gzip) throws IOException {
        var folder = TemporaryFolder.make();
        Files.write(folder.path().resolve("list"), plain);
        Files.write(folder.path().resolve("list.gz"), gzip);
        var port = freePort();
        var configuration = folder.path().resolve("nginx.conf");
        Files.writeString(
                configuration,
                CONFIGURATION.replace("FOLDER", folder.path().toString()).replace("PORT", Integer.toString(port)));
        var process = Command.start(
                core,
                List.of(
                        "/usr/sbin/nginx",
                        "-p",
                        folder.path().toString(),
                        "-e",
                        "stderr",
                        "-c",
                        configuration.toString()));
        return new Nginx(folder, port, process);
    }

    String url() {
        return "http://127.0.0.1:%d/list".formatted(port);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        folder.close();
    }
}
