package press.masthead.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import press.masthead.model.ArticleId;
import press.masthead.model.CompanySlug;

/// An editor whose browser runs no script: reads the desk's pages and sends their forms.
final class DeskVisitor {
    private static final Pattern ROW = Pattern.compile("id=\"at-[^/\"]+/([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String address;

    private DeskVisitor(int port) {
        address = "http://127.0.0.1:" + port;
    }

    static DeskVisitor signedIn(int port, String name, String password) throws IOException, InterruptedException {
        var visitor = new DeskVisitor(port);
        visitor.post("/sign-in", Map.of("name", name, "password", password));
        return visitor;
    }

    List<ArticleId> waiting(CompanySlug company) throws IOException, InterruptedException {
        return ROW.matcher(get("/queue?company=" + company))
                .results()
                .map(row -> new ArticleId(row.group(1)))
                .toList();
    }

    /// Gives the page that follows.
    String approve(CompanySlug company, ArticleId article) throws IOException, InterruptedException {
        var item = "/items/" + company + "/" + article;
        var page = get(item);
        return post(item + "/approve", fields(page, "form_token", "act", "seen", "to"));
    }

    void reject(CompanySlug company, ArticleId article) throws IOException, InterruptedException {
        var item = "/items/" + company + "/" + article;
        var fields = fields(get(item), "form_token", "act", "seen", "to");
        fields.put("code", "UNRELIABLE");
        post(item + "/reject", fields);
    }

    /// Tries the change that the page with this address shows.
    void tryOnAllHistory(String address) throws IOException, InterruptedException {
        var fields = fields(get(address), "form_token");
        fields.put("verb", "begin");
        post(address.replace("?", "/backtest?"), fields);
    }

    void undoLast() throws IOException, InterruptedException {
        var page = get("/queue");
        var form = page.substring(page.indexOf("id=\"undo-last\""));
        post("/undo", fields(form, "form_token", "act", "name", "to"));
    }

    String get(String path) throws IOException, InterruptedException {
        return sent(HttpRequest.newBuilder(URI.create(address + path)));
    }

    private String post(String path, Map<String, String> form) throws IOException, InterruptedException {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(joining("&"));
        return sent(HttpRequest.newBuilder(URI.create(address + path))
                .header("Origin", address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private String sent(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(request.build(), BodyHandlers.ofString(UTF_8));
        if (answer.statusCode() != 200) {
            throw new IOException("%d from %s: %s".formatted(answer.statusCode(), answer.uri(), answer.body()));
        }
        return answer.body();
    }

    private static Map<String, String> fields(String form, String... names) {
        var fields = new LinkedHashMap<String, String>();
        for (var name : names) {
            var field = Pattern.compile("name=\"%s\" value=\"([^\"]*)\"".formatted(name))
                    .matcher(form);
            fields.put(name, field.results().findFirst().orElseThrow().group(1));
        }
        return fields;
    }
}
