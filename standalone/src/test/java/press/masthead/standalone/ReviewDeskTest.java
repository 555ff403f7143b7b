package press.masthead.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.masthead.profile.api.representations.Site;
import press.masthead.profile.desk.DeskService;
import press.masthead.profile.desk.DeskSettings;
import press.masthead.profile.desk.access.AccessLog;
import press.masthead.profile.desk.accounts.Account;
import press.masthead.profile.desk.accounts.Accounts;
import press.masthead.profile.desk.accounts.PasswordHash;
import press.masthead.profile.desk.accounts.Role;
import press.masthead.profile.desk.tokens.TokenFile;
import press.masthead.standalone.broker.EmbeddedKafka;
import press.masthead.standalone.history.HistoryBackTest;

/// An editor at the desk, over a real broker: what is approved there stands in the public list, and what is undone
/// leaves it again.
class ReviewDeskTest {
    private static final String PASSWORD = "correct horse battery";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path directory;

    @Test
    void whatAnEditorApprovesStandsInThePublicList() throws Exception {
        try (var kafka = EmbeddedKafka.start(directory.resolve("kafka"), 0, Map.of());
                var pipeline = SamplePipeline.over(kafka.bootstrapServers(), directory.resolve("state"), List.of())) {
            approvedAndUndone(pipeline);
            try (var desk = desk(pipeline)) {
                var editor = DeskVisitor.signedIn(desk.port(), "editor", PASSWORD);
                assertThat(editor.get("/audit"))
                        .contains("approved it", "undid: approved it", "made it a line of the list", "after an edit")
                        .contains("signed in from 127.0.0.1");
                assertThat(editor.get("/registers")).contains("policy 1", "in force");
                assertThat(editor.get("/registers/POLICY/1")).contains("It is the first version");
                assertThat(editor.get("/lists/alibaba-qwen/outputs?as=ATOM")).contains("&lt;feed ");
                rejectedAndTried(editor, pipeline);
            }
        }
    }

    /// The outlet of an article that an editor rejects is tried as one that is always excluded.
    private static void rejectedAndTried(DeskVisitor editor, SamplePipeline pipeline) throws Exception {
        var website = new PublicList(pipeline.services().profile().port(), SamplePipeline.QWEN);
        var item = website.articles().getFirst();
        editor.reject(SamplePipeline.QWEN, item);
        var change = "/candidates/%s/%s?tier=EXCLUDED".formatted(SamplePipeline.QWEN, item);
        editor.tryOnAllHistory(change);
        await().atMost(PATIENCE).until(() -> editor.get(change).contains("would be decided otherwise"));

        assertThat(editor.get(change))
                .containsPattern("<b>[1-9]\\d* of \\d\\d+ articles</b> would be decided otherwise")
                .containsPattern("the machine agrees on 0 of 1 .* As it would be: it agrees on 1 of 1 ");
    }

    private void approvedAndUndone(SamplePipeline pipeline) throws Exception {
        try (var desk = desk(pipeline)) {
            var editor = DeskVisitor.signedIn(desk.port(), "editor", PASSWORD);
            var website = new PublicList(pipeline.services().profile().port(), SamplePipeline.QWEN);
            var before = website.articles();
            var item = editor.waiting(SamplePipeline.QWEN).getFirst();
            assertThat(before).isNotEmpty().doesNotContain(item);

            assertThat(editor.approve(SamplePipeline.QWEN, item)).contains("editor approved it");
            await().atMost(PATIENCE).until(() -> website.articles().contains(item));
            assertThat(website.articles()).hasSize(before.size() + 1).containsAll(before);
            assertThat(editor.waiting(SamplePipeline.QWEN)).doesNotContain(item);

            editor.undoLast();
            await().atMost(PATIENCE).until(() -> website.articles().equals(before));
            assertThat(editor.waiting(SamplePipeline.QWEN)).contains(item);
        }
    }

    private DeskService desk(SamplePipeline pipeline) {
        var tokens = directory.resolve("tokens.json");
        var account = new Account("editor", Role.EDITOR, PasswordHash.of(PASSWORD), true);
        return DeskService.start(
                DeskSettings.loopback(0),
                Accounts.only(account),
                new TokenFile(tokens, AccessLog.beside(tokens)),
                pipeline.settings(),
                pipeline.services().profile().lists(),
                Site.local(pipeline.services().profile().port()),
                pipeline.services().registers(),
                Optional.of(new HistoryBackTest(pipeline.settings())));
    }
}
