package press.masthead.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.masthead.model.ArticleId;
import press.masthead.model.Edit;
import press.masthead.model.EditId;
import press.masthead.platform.runtime.Broker;
import press.masthead.platform.runtime.ServiceSettings;
import press.masthead.platform.topics.Topics;
import press.masthead.profile.desk.actions.EditLog;
import press.masthead.profile.desk.actions.Edits.Unanswered;
import press.masthead.profile.desk.actions.Followed;
import press.masthead.profile.desk.actions.KafkaEdits;
import press.masthead.standalone.broker.EmbeddedKafka;

/// A broker that goes away and comes back ends no editing: until it is back each edit is told to be unanswered.
@Tag("long")
class KafkaEditsTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    Path directory;

    @Test
    void editorsGoOnWhenTheBrokerIsBack() throws IOException {
        var port = Ports.toKeep(0);
        var kafka = EmbeddedKafka.start(directory.resolve("kafka"), port, Map.of());
        var settings = ServiceSettings.local("test", "1", kafka.bootstrapServers(), directory);
        Broker.prepare(settings);
        var log = new EditLog();
        try (var _ = Followed.start(Topics.EDITS, settings, (_, edit, _) -> note(log, edit));
                var edits = new KafkaEdits(settings, log)) {
            edits.publish(edit("before"));
            kafka.close();
            assertThatThrownBy(() -> edits.publish(edit("away"))).isInstanceOf(Unanswered.class);
            assertThatThrownBy(() -> edits.publish(edit("away"))).isInstanceOf(Unanswered.class);
            kafka = EmbeddedKafka.start(directory.resolve("kafka"), port, Map.of());

            await().atMost(PATIENCE)
                    .ignoreExceptionsInstanceOf(Unanswered.class)
                    .until(() -> {
                        edits.publish(edit("back"));
                        return true;
                    });
            assertThat(TopicContents.values(kafka.bootstrapServers(), Topics.EDITS))
                    .extracting(made -> made.id().value())
                    .contains("before", "back");
        } finally {
            kafka.close();
        }
    }

    private static void note(EditLog log, @Nullable Edit edit) {
        if (edit != null) {
            log.add(edit);
        }
    }

    private static List<Edit> edit(String id) {
        return List.of(new Edit(
                new EditId(id),
                SamplePipeline.QWEN,
                new ArticleId("a"),
                "editor",
                Instant.EPOCH,
                "",
                new Edit.Action.Note("A remark."),
                "",
                ""));
    }
}
