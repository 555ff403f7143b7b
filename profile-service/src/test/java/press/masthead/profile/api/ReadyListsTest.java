package press.masthead.profile.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.profile.Sample.QWEN;
import static press.masthead.profile.Sample.article;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.masthead.platform.json.Json;
import press.masthead.profile.api.representations.Digest;
import press.masthead.profile.api.representations.Format;

/// What is answered in front of the servlets, beside what the servlets answer to the same question asked in another
/// way.
class ReadyListsTest {
    private static final String LIST = "/v1/companies/alibaba-qwen/coverage";

    private final TestView lists = TestView.of(
            QWEN,
            IntStream.range(0, 20)
                    .mapToObj(number -> article("a" + number).decided())
                    .toList(),
            List.of());
    private final TestSite site = new TestSite(lists);

    @AfterEach
    void close() {
        site.close();
    }

    private static Stream<String> questions() {
        return Stream.of(Format.values())
                .flatMap(format -> Stream.of("", "Accept-Encoding: gzip\r\n", "Accept-Encoding: br, gzip;q=0.5\r\n")
                        .map(coding -> format.suffix() + " " + coding));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theyAreTheServletsOwn(String question) throws Exception {
        var suffix = question.substring(0, question.indexOf(' '));
        var headers = question.substring(question.indexOf(' ') + 1);
        prepare();
        var ready = raw(LIST + suffix, headers);
        var served = raw(LIST + suffix + "?lang=en", headers);
        assertThat(ready).isEqualTo(served).contains("HTTP/1.1 200 OK");

        var tag = ready.stream()
                .filter(line -> line.startsWith("ETag: "))
                .findFirst()
                .orElseThrow();
        var condition = headers + "If-None-Match" + tag.substring(4) + "\r\n";
        assertThat(raw(LIST + suffix, condition))
                .isEqualTo(raw(LIST + suffix + "?lang=en", condition))
                .contains("HTTP/1.1 304 Not Modified", tag);
    }

    @Test
    void theServletsAnswerWhateverElseIsAskedFor() throws Exception {
        prepare();

        assertThat(site.ask("HEAD", LIST + ".json").body()).isEmpty();
        assertThat(site.ask("POST", LIST + ".json").statusCode()).isEqualTo(405);
        assertThat(site.get(LIST + ".pdf").statusCode()).isEqualTo(404);
        assertThat(site.get("/v1/companies/nobody/coverage.json").statusCode()).isEqualTo(404);
        assertThat(site.get("/v1/companies/alibaba%2Dqwen/coverage.json").statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatIsNoLongerTheLatestIsNotAtHand() throws Exception {
        prepare();
        lists.with(QWEN, List.of(article("other").decided()), List.of());
        site.prepared().seen(QWEN.slug(), "another");

        assertThat(site.get(LIST + ".json").body()).contains("other");
    }

    private void prepare() {
        var list = lists.coverage(QWEN.slug()).orElseThrow();
        site.prepared().changed(list, Digest.of(Json.MAPPER.writeValueAsBytes(list)));
    }

    /// Its lines, headers in any order.
    private List<String> raw(String path, String headers) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), site.port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: a\r\n%sConnection: close\r\n\r\n"
                            .formatted(path, headers)
                            .getBytes(ISO_8859_1));
            var answer = new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
            var end = answer.indexOf("\r\n\r\n");
            var lines = new ArrayList<>(List.of(answer.substring(0, end).split("\r\n")));
            // the servlets name a type also where there is no content
            lines.removeIf(line -> line.startsWith("Date: ") || line.equals("Content-Type: text/plain"));
            lines.sort(null);
            lines.add(answer.substring(end));
            return lines;
        }
    }
}
