package press.masthead.profile.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.profile.Sample.QWEN;
import static press.masthead.profile.Sample.article;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.masthead.profile.SlowRequests;
import press.masthead.profile.api.changes.Change;
import press.masthead.profile.api.changes.ChangeLog;

/// Slow clients of the public port; there also those that read too slowly.
class SlowClientsTest extends SlowRequests {
    private final ChangeLog log = new ChangeLog();
    private final TestSite site =
            new TestSite(TestView.of(QWEN, List.of(article("a").decided()), List.of()), log, TestSite.SITE);

    @AfterEach
    void close() {
        site.close();
    }

    @Override
    protected int port() {
        return site.port();
    }

    @Override
    protected String path() {
        return "/v1/companies";
    }

    @Override
    protected String method() {
        return "GET";
    }

    @Override
    protected String headers() {
        return "";
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
}
