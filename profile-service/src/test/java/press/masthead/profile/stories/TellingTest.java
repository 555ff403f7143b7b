package press.masthead.profile.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.profile.Sample.article;
import static press.masthead.profile.Sample.at;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.masthead.model.Dating;
import press.masthead.model.Decision;
import press.masthead.model.Tier;
import press.masthead.platform.topics.JsonSerde;
import press.masthead.profile.Texts;

/// What is told is kept in a store, and must then tell the same.
class TellingTest {
    private static final String HEADLINE = "Alibaba opens the weights of its 72b Qwen model to 1,000 researchers";

    static List<Decision> articles() {
        return List.of(
                article("a")
                        .headline(HEADLINE)
                        .published(at("2026-05-02T08:00:00Z"))
                        .decided(),
                article("b")
                        .headline("阿里巴巴开源最大通义千问模型权重")
                        .outlet("新闻", Tier.PRIMARY)
                        .decided(),
                article("c").headline("").published(new Dating.Undated("soon")).decided(),
                Texts.crediting(Texts.with(article("d").headline(HEADLINE).decided(), 7, 3), "Example Wire"));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void whatIsKeptTellsTheSame(Decision decision) {
        var telling = Telling.of(decision);
        var kept = kept(telling);

        assertThat(kept).usingRecursiveComparison().isEqualTo(telling);
        assertThat(Buckets.of(kept)).containsExactly(Buckets.of(telling));
    }

    @Test
    void aBucketIsTheSameAloneAsAmongAll() {
        var telling = Telling.of(articles().getLast());

        assertThat(IntStream.range(0, Buckets.SLOTS)
                        .mapToLong(slot -> Buckets.of(telling, slot))
                        .toArray())
                .containsExactly(Buckets.of(telling));
    }

    private static Telling kept(Telling telling) {
        var serde = new JsonSerde<>(Telling.class);
        return serde.deserializer().deserialize("", serde.serializer().serialize("", telling));
    }
}
