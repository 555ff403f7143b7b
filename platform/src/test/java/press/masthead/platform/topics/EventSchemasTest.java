package press.masthead.platform.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import press.masthead.model.Article;
import press.masthead.model.CoverageList;
import press.masthead.model.DeadLetter;
import press.masthead.model.Decision;
import press.masthead.model.Edit;
import press.masthead.model.FeedState;
import press.masthead.model.Loan;
import press.masthead.model.PageErrand;
import press.masthead.model.Push;
import press.masthead.model.Review;
import press.masthead.model.register.Feed;
import press.masthead.model.register.RegisterVersion;
import press.masthead.platform.json.Json;
import tools.jackson.databind.SerializationFeature;

/// The schemas checked in beside the topics are those of the records; a change of an event shows in a review as a
/// change of its schema. Run with `MASTHEAD_REWRITE_GOLDEN=true` to write them anew; then read the difference: fields
/// are added, never renamed.
class EventSchemasTest {
    private static final Path SCHEMAS =
            Path.of(System.getProperty("masthead.root"), "platform", "src", "main", "resources", "schemas");

    static Stream<Arguments> events() {
        return Stream.of(
                Arguments.of("feeds", Feed.class),
                Arguments.of("feed-states", FeedState.class),
                Arguments.of("pushes", Push.class),
                Arguments.of("pages", PageErrand.class),
                Arguments.of("loans", Loan.class),
                Arguments.of("articles", Article.class),
                Arguments.of("registers", RegisterVersion.class),
                Arguments.of("decisions", Decision.class),
                Arguments.of("edits", Edit.class),
                Arguments.of("coverage", CoverageList.class),
                Arguments.of("reviews", Review.class),
                Arguments.of("dead-letters", DeadLetter.class));
    }

    @ParameterizedTest
    @MethodSource("events")
    void theSchemaCheckedInIsThatOfTheEvent(String topic, Class<?> event) throws IOException {
        var schema = Json.MAPPER
                        .writer()
                        .with(SerializationFeature.INDENT_OUTPUT)
                        .without(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                        .writeValueAsString(JsonSchemas.of(event))
                + "\n";
        var file = SCHEMAS.resolve(topic + ".json");
        if ("true".equals(System.getenv("MASTHEAD_REWRITE_GOLDEN"))) {
            Files.createDirectories(SCHEMAS);
            Files.writeString(file, schema);
        }

        assertThat(file).hasContent(schema);
    }
}
