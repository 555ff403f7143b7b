package press.masthead.standalone.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import press.masthead.classify.Classifier;
import press.masthead.classify.offline.ClassifyLines;
import press.masthead.model.ArticleId;
import press.masthead.model.Decision;
import press.masthead.platform.json.Json;
import press.masthead.profile.stories.Stories;
import press.masthead.profile.stories.Story;
import press.masthead.profile.stories.Telling;
import tools.jackson.databind.node.ObjectNode;

/// Classified lines with the story that each tells among all of them: `story: {id, role, of, similarity}`. A repost
/// is denied the list, and says of what it is one. In memory lies what tells stories apart, less than a kilobyte a
/// line; the answers wait in a temporary file.
final class StoryLines {
    private static final String REPOST = "WIRE_REPOST";

    private final Classifier classifier;
    private final Duration window;

    /// @param window how far apart two articles of one story may be
    StoryLines(Classifier classifier, Duration window) {
        this.classifier = classifier;
        this.window = window;
    }

    /// The number of lines that could not be read.
    int run(InputStream input, OutputStream output) throws IOException {
        var answers = Files.createTempFile("masthead-classified-", ".jsonl");
        try {
            var tellings = new LinkedHashMap<ArticleId, Telling>();
            int unreadable;
            try (var written = Files.newOutputStream(answers)) {
                unreadable = new ClassifyLines(classifier, decision -> keep(decision, tellings)).run(input, written);
            }
            write(answers, told(tellings), output);
            return unreadable;
        } finally {
            Files.deleteIfExists(answers);
        }
    }

    /// Of two lines of one id the first one counts.
    private static void keep(Decision decision, Map<ArticleId, Telling> tellings) {
        tellings.putIfAbsent(decision.article().id(), Telling.of(decision));
    }

    private Map<String, Told> told(Map<ArticleId, Telling> tellings) {
        var told = new HashMap<String, Told>();
        for (var story : Stories.of(tellings.values(), window).told()) {
            story.roles()
                    .forEach((article, role) -> told.put(
                            article.value(),
                            new Told(story.origin().article().value(), role.kind(), role.of(), role.similarity())));
        }
        return told;
    }

    private static void write(Path answers, Map<String, Told> told, OutputStream output) throws IOException {
        var lines = new BufferedOutputStream(output);
        try (var read = Files.newBufferedReader(answers, UTF_8)) {
            for (var line = read.readLine(); line != null; line = read.readLine()) {
                lines.write(Json.MAPPER.writeValueAsBytes(with(told, (ObjectNode) Json.MAPPER.readTree(line))));
                lines.write('\n');
            }
        }
        lines.flush();
    }

    private static ObjectNode with(Map<String, Told> told, ObjectNode answer) {
        var story = told.get(answer.path("id").asString(""));
        if (story != null) {
            if (story.role == Story.Role.Kind.REPOST) {
                deny(answer);
            }
            answer.set("story", Json.MAPPER.valueToTree(story));
        }
        return answer;
    }

    private static void deny(ObjectNode answer) {
        if (answer.get("verdicts") instanceof ObjectNode verdicts) {
            verdicts.put("list", "deny");
        }
        var reasons = answer.withArray("reasons");
        if (reasons.valueStream().noneMatch(reason -> reason.asString("").equals(REPOST))) {
            reasons.add(REPOST);
        }
    }

    /// An answer's story as it is written.
    record Told(String id, Story.Role.Kind role, String of, double similarity) {}
}
