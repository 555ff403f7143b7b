package press.masthead.profile.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Sends a request exactly as it is told, as no browser would.
record RawClient(String address) {
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"form_token\" value=\"([^\"]+)\"");

    record Answer(int status, String head, String body) {
        String header(String name) {
            return head.lines()
                    .filter(line -> line.toLowerCase(java.util.Locale.ROOT)
                            .startsWith(name.toLowerCase(java.util.Locale.ROOT) + ": "))
                    .map(line -> line.substring(name.length() + 2))
                    .findFirst()
                    .orElse("");
        }
    }

    Map<String, String> ownPage() {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Host", URI.create(address).getAuthority());
        headers.put("Sec-Fetch-Site", "same-origin");
        return headers;
    }

    /// The headers of a page of the desk, in a session of its own.
    Map<String, String> signedIn(String name) throws IOException {
        var headers = ownPage();
        var form = Map.of("name", name, "password", TestDesk.PASSWORD);
        var cookie = post("/sign-in", headers, form).header("Set-Cookie");
        headers.put("Cookie", cookie.substring(0, cookie.indexOf(';')));
        return headers;
    }

    /// What this session's forms carry.
    String formToken(Map<String, String> signedIn) throws IOException {
        var found = FORM_TOKEN.matcher(get("/queue", signedIn).body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    Answer get(String path, Map<String, String> headers) throws IOException {
        return send("GET", path, headers, "");
    }

    Answer post(String path, Map<String, String> headers, Map<String, String> form) throws IOException {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        var all = new LinkedHashMap<>(headers);
        all.putIfAbsent("Content-Type", "application/x-www-form-urlencoded");
        all.putIfAbsent("Content-Length", Integer.toString(body.length()));
        return send("POST", path, all, body);
    }

    Answer send(String method, String path, Map<String, String> headers, String body) throws IOException {
        var uri = URI.create(address);
        try (var socket = new Socket(uri.getHost(), uri.getPort())) {
            var head = new StringBuilder("%s %s HTTP/1.1\r\n".formatted(method, path));
            headers.forEach((name, value) ->
                    head.append(name).append(": ").append(value).append("\r\n"));
            head.append("Connection: close\r\n\r\n");
            socket.getOutputStream().write((head + body).getBytes(UTF_8));
            socket.getOutputStream().flush();
            var answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
            var end = answer.indexOf("\r\n\r\n");
            return new Answer(
                    Integer.parseInt(answer.substring(9, 12)), answer.substring(0, end), answer.substring(end + 4));
        }
    }
}
