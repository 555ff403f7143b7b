package press.masthead.platform.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PartsTest {
    private final Parts parts = new Parts();

    @Test
    void theFirstThatFailsFailsTheWhole() throws Exception {
        var calm = parts.opened(new Part());
        parts.opened(new Part()).fails.countDown();

        assertThat(parts.awaitFailure()).isTrue();
        assertThat(calm.fails.getCount()).isOne();
    }

    @Test
    void closingIsNoFailureAndGoesBackwards() throws Exception {
        var closed = new ArrayList<String>();
        parts.opened(() -> closed.add("first"));
        parts.opened(() -> closed.add("second"));
        parts.close();

        assertThat(parts.awaitFailure()).isFalse();
        assertThat(closed).isEqualTo(List.of("second", "first"));
    }

    private static final class Part implements Main.Served {
        private final CountDownLatch fails = new CountDownLatch(1);

        @Override
        public boolean awaitFailure() throws InterruptedException {
            fails.await();
            return true;
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
