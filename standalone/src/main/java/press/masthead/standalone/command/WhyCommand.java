package press.masthead.standalone.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import press.masthead.platform.runtime.CannotStart;

/// Why an article stands in a list, or does not.
@Command(
        name = "why",
        description = "Tells why an article stands in a list or does not, from a running masthead.",
        mixinStandardHelpOptions = true)
final class WhyCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Parameters(description = "The article's id or URL.")
    private String article = "";

    @Option(names = "--json", description = "Write the whole trace as JSON.")
    private boolean json;

    @Option(
            names = "--at",
            description = "Where masthead runs (default: ${DEFAULT-VALUE}).",
            defaultValue = "http://127.0.0.1:8450")
    private String at = "";

    @Override
    public Integer call() throws IOException, InterruptedException {
        var path = article.contains("://")
                ? "/v1/decisions?url=" + URLEncoder.encode(article, UTF_8)
                : "/v1/decisions/" + URLEncoder.encode(article, UTF_8);
        var answer = answer(URI.create(at + path));
        if (answer.statusCode() == 404) {
            System.err.println("masthead: no such article has been decided on: " + article);
            return 1;
        }
        if (answer.statusCode() == 410) {
            System.out.print(json ? answer.body() + "\n" : WhyText.killed(answer.body()));
            return 0;
        }
        if (answer.statusCode() != 200) {
            throw new CannotStart("%s answers %d: %s".formatted(at, answer.statusCode(), answer.body()));
        }
        System.out.print(json ? answer.body() + "\n" : WhyText.of(answer.body()));
        return 0;
    }

    private HttpResponse<String> answer(URI uri) throws IOException, InterruptedException {
        try (var client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            return client.send(
                    HttpRequest.newBuilder(uri).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
        } catch (java.net.ConnectException e) {
            throw new CannotStart(
                    "nothing answers at %s; start masthead, or name its address with --at".formatted(at), e);
        }
    }
}
