package press.masthead.benchmarks.serving;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import press.masthead.benchmarks.Await;
import press.masthead.benchmarks.Quantiles;
import press.masthead.benchmarks.ServedList;

/// Milliseconds from an edit going out to the list with it being served, and to the last of many listeners having
/// heard. The aim is a p99 of at most 300 ms.
public final class Editing {
    private static final int LINES = 500;
    private static final int WARM_UP = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration OFTEN = Duration.ofMillis(2);

    private final RunningLists lists;
    private final AtomicReference<CountDownLatch> unheard = new AtomicReference<>(new CountDownLatch(0));
    private final AtomicLong heardLast = new AtomicLong();
    private final List<Socket> listeners = new ArrayList<>();

    private Editing(RunningLists lists) {
        this.lists = lists;
    }

    /// Prints medians and tails.
    ///
    /// @param arguments edits, 200 when absent, and listeners, 2,000 when absent
    public static void main(String[] arguments) throws Exception {
        var edits = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
        var crowd = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2_000;
        try (var lists = RunningLists.start(1)) {
            lists.fill(LINES, PATIENCE);
            var editing = new Editing(lists);
            editing.served(WARM_UP);
            tell(edits + " edits, to the list served", editing.served(edits));
            editing.listen(crowd);
            editing.heard(WARM_UP);
            tell("%d edits, to the last of %d listeners".formatted(edits / 4, crowd), editing.heard(edits / 4));
            editing.leave();
        }
    }

    private List<Double> served(int edits) throws Exception {
        var taken = new ArrayList<Double>();
        try (var list = new ServedList(lists.port(), MadeUpLists.slug(0).value())) {
            for (var edit = 0; edit < edits; edit++) {
                var headline = "Edited anew, number " + System.nanoTime();
                var began = System.nanoTime();
                lists.edit(MadeUpLists.slug(0), headline);
                Await.until(headline, OFTEN, PATIENCE, () -> list.nowHolds(headline));
                taken.add((System.nanoTime() - began) / 1e6);
            }
        }
        return taken;
    }

    private List<Double> heard(int edits) throws InterruptedException {
        var taken = new ArrayList<Double>();
        for (var edit = 0; edit < edits; edit++) {
            var latch = new CountDownLatch(listeners.size());
            unheard.set(latch);
            var began = System.nanoTime();
            lists.edit(MadeUpLists.slug(0), "Edited anew, number " + began);
            if (!latch.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException(latch.getCount() + " listeners heard nothing");
            }
            taken.add((heardLast.get() - began) / 1e6);
        }
        return taken;
    }

    private void listen(int crowd) throws IOException {
        for (var number = 0; number < crowd; number++) {
            var socket = new Socket(InetAddress.getLoopbackAddress(), lists.port());
            listeners.add(socket);
            socket.getOutputStream().write("GET /v1/changes HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(UTF_8));
            var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8), 1_024);
            for (var line = lines.readLine(); line != null && !line.startsWith("retry:"); ) {
                line = lines.readLine();
            }
            Thread.ofVirtual().start(() -> hear(lines));
        }
    }

    private void hear(BufferedReader lines) {
        try {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("data:")) {
                    heardLast.accumulateAndGet(System.nanoTime(), Math::max);
                    unheard.get().countDown();
                }
            }
        } catch (IOException _) {
            // it left
        }
    }

    private void leave() throws IOException {
        for (var listener : listeners) {
            listener.close();
        }
    }

    private static void tell(String what, List<Double> milliseconds) {
        var taken = Quantiles.of(milliseconds);
        System.out.printf(
                Locale.ROOT,
                "%s: median %.0f ms, p90 %.0f, p99 %.0f, most %.0f%n",
                what,
                taken.median(),
                taken.percentile(90),
                taken.percentile(99),
                taken.most());
    }
}
