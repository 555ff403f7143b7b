package press.masthead.profile.api.instances;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import press.masthead.profile.lists.ListView.Elsewhere;
import press.masthead.profile.lists.ListView.Unavailable;

/// Passes a request on to an instance that has the answer, which is the same public resource over there. What is passed
/// on is marked, and whoever gets it so passes it on no further.
public final class Relay {
    private static final List<String> ASKED = List.of("Accept", "Accept-Encoding", "If-None-Match");
    private static final List<String> ANSWERED =
            List.of("Content-Type", "Content-Encoding", "Content-Location", "ETag", "Cache-Control", "Link", "Vary");
    private static final Duration TO_CONNECT = Duration.ofMillis(500);
    private static final Duration TO_ANSWER = Duration.ofSeconds(2);
    private static final int MOST_INSTANCES = 16;
    private static final int MOST_AT_ONCE = 64;
    private static final long MOST_BYTES = 8L * 1024 * 1024;

    private final Semaphore places = new Semaphore(MOST_AT_ONCE);
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(TO_CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    /// Answers with what the first instance says that can tell, or with the best of what each says.
    public void answer(Elsewhere elsewhere, Context context) {
        if (!places.tryAcquire()) {
            throw new Unavailable("too much is being asked of other instances");
        }
        try {
            var answers = answers(elsewhere, context);
            give(best(answers, elsewhere.each()).orElseThrow(() -> nobody(elsewhere, answers)), context);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new Unavailable("this instance is stopping");
        } finally {
            places.release();
        }
    }

    private List<HttpResponse<byte[]>> answers(Elsewhere elsewhere, Context context) throws InterruptedException {
        var answers = new ArrayList<HttpResponse<byte[]>>();
        for (var instance : elsewhere.instances().stream().limit(MOST_INSTANCES).toList()) {
            var answer = ask(instance, context);
            answer.ifPresent(answers::add);
            if (answer.isPresent() && !elsewhere.each()) {
                break;
            }
        }
        return answers;
    }

    /// Empty when the instance does not answer, or cannot tell.
    private Optional<HttpResponse<byte[]>> ask(URI instance, Context context) throws InterruptedException {
        var query = context.queryString();
        var address = instance + context.req().getRequestURI() + (query == null ? "" : "?" + query);
        try {
            var request = HttpRequest.newBuilder(new URI(address))
                    .timeout(TO_ANSWER)
                    .method(context.method().name(), HttpRequest.BodyPublishers.noBody())
                    .header(Views.PASSED_ON, "1");
            for (var name : ASKED) {
                var value = context.header(name);
                if (value != null) {
                    request.header(name, value);
                }
            }
            var answer = client.send(request.build(), BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_BYTES));
            return Optional.of(answer).filter(given -> given.statusCode() < 500);
        } catch (IOException | URISyntaxException _) {
            return Optional.empty();
        }
    }

    /// Of several that know an article at a URL, the one with the smallest id, as one instance alone would answer.
    private static Optional<HttpResponse<byte[]>> best(List<HttpResponse<byte[]>> answers, boolean each) {
        return answers.stream()
                .filter(answer -> !each || answer.statusCode() != 404)
                .min(Comparator.comparing(Relay::place));
    }

    private static String place(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Location").orElse("~");
    }

    private static RuntimeException nobody(Elsewhere elsewhere, List<?> answers) {
        return elsewhere.each() && answers.size() == elsewhere.instances().size()
                ? new NotFoundResponse("no instance has it")
                : new Unavailable("the instance that has the answer does not give it now");
    }

    private static void give(HttpResponse<byte[]> answer, Context context) {
        context.status(answer.statusCode());
        for (var name : ANSWERED) {
            answer.headers().firstValue(name).ifPresent(value -> context.header(name, value));
        }
        if (answer.body().length > 0) {
            context.result(answer.body());
        }
    }
}
