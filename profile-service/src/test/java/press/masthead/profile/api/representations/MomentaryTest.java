package press.masthead.profile.api.representations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class MomentaryTest {
    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
    private final AtomicInteger times = new AtomicInteger();

    @Test
    void isMadeWhenAskedForAndNotAgainForASecond() {
        var page = new Momentary(this::made, now::get);
        assertThat(times).hasValue(0);

        assertThat(page.get().text()).isEqualTo("1");
        now.addAndGet(Duration.ofMillis(999).toNanos());
        assertThat(page.get().text()).isEqualTo("1");
        now.addAndGet(Duration.ofMillis(1).toNanos());
        assertThat(page.get().text()).isEqualTo("2");
        assertThat(times).hasValue(2);
    }

    @Test
    void whoAsksWhileItIsMadeAnewGetsTheOneBefore() throws Exception {
        var making = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var page = new Momentary(
                () -> {
                    if (times.get() == 1) {
                        making.countDown();
                        waitFor(goOn);
                    }
                    return made();
                },
                now::get);
        page.get();
        now.addAndGet(Duration.ofSeconds(1).toNanos());
        var other = Thread.startVirtualThread(page::get);
        making.await();

        assertThat(page.get().text()).isEqualTo("1");
        goOn.countDown();
        other.join();
        assertThat(page.get().text()).isEqualTo("2");
    }

    private Representation made() {
        return Representation.of(
                MediaType.JSON, Integer.toString(times.incrementAndGet()).getBytes(UTF_8));
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
