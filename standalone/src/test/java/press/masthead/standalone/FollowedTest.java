package press.masthead.standalone;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.masthead.model.EditId;
import press.masthead.platform.runtime.Broker;
import press.masthead.platform.runtime.ServiceSettings;
import press.masthead.platform.topics.Topics;
import press.masthead.profile.desk.actions.Followed;
import press.masthead.standalone.broker.EmbeddedKafka;
import press.masthead.standalone.newsstand.Samples;

@Tag("long")
class FollowedTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    Path directory;

    @Test
    void aFollowerWhoseBrokerIsGoneIsStale() {
        try (var followed = freshOverABroker()) {
            await().atMost(PATIENCE).until(() -> !followed.isFresh());
        }
    }

    @Test
    void aFollowerThatBeginsTellsWhenItHasReadWhatWasThere() {
        var edits = new Samples(SamplePipeline.HOME).edits();
        var taken = new CopyOnWriteArrayList<EditId>();
        var goOn = new Semaphore(0);
        try (var kafka = EmbeddedKafka.start(directory.resolve("kafka"), 0, Map.of())) {
            var settings = ServiceSettings.local("test", "1", kafka.bootstrapServers(), directory);
            Broker.prepare(settings);
            Edits.publish(settings, edits);
            try (var followed = Followed.begin(Topics.EDITS, settings, (_, edit, _) -> {
                goOn.acquireUninterruptibly();
                taken.add(requireNonNull(edit).id());
            })) {
                assertThat(followed.isReading()).isTrue();
                goOn.release(edits.size());
                await().atMost(PATIENCE).until(() -> !followed.isReading());

                assertThat(taken).hasSameSizeAs(edits);
                assertThat(followed.isFresh()).isTrue();
            }
        }
    }

    @Test
    void oneThatStumblesIsToldAndStale() throws Exception {
        try (var kafka = EmbeddedKafka.start(directory.resolve("kafka"), 0, Map.of())) {
            var settings = ServiceSettings.local("test", "1", kafka.bootstrapServers(), directory);
            Broker.prepare(settings);
            try (var followed = Followed.start(Topics.EDITS, settings, (_, _, _) -> {
                throw new IllegalStateException("a bug");
            })) {
                assertThat(followed.isFresh()).isTrue();
                Edits.publish(settings, new Samples(SamplePipeline.HOME).edits());

                assertThat(followed.awaitFailure()).isTrue();
                assertThat(followed.isFresh()).isFalse();
            }
        }
    }

    /// The broker is gone when this returns.
    private Followed<?, ?> freshOverABroker() {
        var edits = new Samples(SamplePipeline.HOME).edits();
        var taken = new CopyOnWriteArrayList<EditId>();
        try (var kafka = EmbeddedKafka.start(directory.resolve("kafka"), 0, Map.of())) {
            var settings = ServiceSettings.local("test", "1", kafka.bootstrapServers(), directory);
            Broker.prepare(settings);
            var followed = Followed.start(
                    Topics.EDITS,
                    settings,
                    (_, edit, _) -> taken.add(requireNonNull(edit).id()));
            Edits.publish(settings, edits);
            await().atMost(PATIENCE).until(() -> taken.size() == edits.size());
            assertThat(followed.isFresh()).isTrue();
            return followed;
        }
    }
}
