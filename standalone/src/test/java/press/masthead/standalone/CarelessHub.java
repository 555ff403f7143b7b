package press.masthead.standalone;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/// A hub that signs what it pushes and is careless with it: it comes once, twice, after what is newer, or never, and is
/// lost where nobody listens.
final class CarelessHub implements AutoCloseable {
    private static final List<Way> WAYS = List.of(Way.ONCE, Way.TWICE, Way.ONCE, Way.LATE, Way.NEVER);

    final AtomicInteger accepted = new AtomicInteger();
    final AtomicInteger lost = new AtomicInteger();

    private final LocalHub hub;
    private final ExecutorService pushing = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, List<String>> documents = new HashMap<>();
    private final Map<String, String> late = new HashMap<>();
    private int pushes;

    CarelessHub(LocalHub hub) {
        this.hub = hub;
    }

    private enum Way {
        ONCE,
        TWICE,
        LATE,
        NEVER
    }

    String url() {
        return hub.url();
    }

    /// How many topics are subscribed to from this port.
    long topicsOf(int port) {
        return hub.subscriptions.stream()
                .filter(each -> each.getOrDefault("hub.callback", "").contains(":%d/".formatted(port)))
                .map(each -> each.getOrDefault("hub.topic", ""))
                .distinct()
                .count();
    }

    /// To whoever is subscribed by now; does not wait for it.
    ///
    /// @param file of the feed, the last part of its topic
    synchronized void push(String file, String document) {
        documents.computeIfAbsent(file, _ -> new ArrayList<>()).add(document);
        var coming = new ArrayList<String>();
        if (late.containsKey(file)) {
            coming.add(late.remove(file));
        }
        switch (WAYS.get(pushes++ % WAYS.size())) {
            case ONCE -> coming.addFirst(document);
            case TWICE -> coming.addAll(0, List.of(document, document));
            case LATE -> late.put(file, document);
            case NEVER -> {}
        }
        var _ = pushing.submit(() -> send(file, coming));
    }

    /// Everything once more, the newest first; waits for it.
    void pushAllAgain() throws InterruptedException, ExecutionException {
        for (var sent : allAgain()) {
            sent.get();
        }
    }

    private synchronized List<Future<?>> allAgain() {
        var sent = new ArrayList<Future<?>>();
        documents.forEach((file, all) -> sent.add(pushing.submit(() -> send(file, all.reversed()))));
        return sent;
    }

    private void send(String file, List<String> coming) {
        for (var document : coming) {
            hub.subscriptions.stream()
                    .filter(each -> each.getOrDefault("hub.topic", "").endsWith("/" + file))
                    .forEach(each -> count(isAccepted(each, document)));
        }
    }

    private void count(boolean isAccepted) {
        (isAccepted ? accepted : lost).incrementAndGet();
    }

    private boolean isAccepted(Map<String, String> subscription, String document) {
        try {
            var signature = LocalHub.signature(document, subscription.getOrDefault("hub.secret", ""));
            return hub.push(subscription.getOrDefault("hub.callback", ""), document, signature) == 202;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        pushing.close();
    }
}
