package press.masthead.platform.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class FollowerTest {
    private final MockConsumer<String, String> consumer = new MockConsumer<>("earliest");

    @Test
    void aFaultEndsItAndIsTold() throws Exception {
        try (var follower = Follower.start("follow-nothing", consumer, () -> {
            throw new IllegalStateException("a bug");
        })) {
            assertThat(follower.awaitFailure()).isTrue();
            assertThat(follower.isAlive()).isFalse();
            assertThat(consumer.closed()).isTrue();
        }
    }

    @Test
    void aBrokerThatDoesNotAnswerIsWaitedFor() throws Exception {
        var steps = new AtomicInteger();
        var answered = new CountDownLatch(1);
        var follower = Follower.start("follow-nothing", consumer, () -> {
            if (steps.incrementAndGet() == 1) {
                throw new TimeoutException("no answer");
            }
            answered.countDown();
        });
        answered.await();
        assertThat(follower.isAlive()).isTrue();
        follower.close();

        assertThat(follower.awaitFailure()).isFalse();
        assertThat(follower.isAlive()).isFalse();
    }
}
