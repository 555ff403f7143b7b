package press.masthead.classify.suggestions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static press.masthead.classify.SampleArticles.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import press.masthead.classify.Classifier;
import press.masthead.classify.SampleRegisters;
import press.masthead.classify.suggestions.Suggestion.MissingAlias;
import press.masthead.classify.suggestions.Suggestion.MissingOutlet;
import press.masthead.model.ArticleId;
import press.masthead.model.CompanySlug;
import press.masthead.model.Decision;

class SuggestionsTest {
    private static final Classifier CLASSIFIER = Classifier.of(SampleRegisters.registers());
    private static final CompanySlug QWEN = new CompanySlug("alibaba-qwen");
    private static final String[] ENDINGS = {"on Monday", "for its clients", "in two cities", "this spring", "at a fair"
    };
    private static final String[] PLACES = {"杭州", "成都", "广州", "青岛", "厦门"};

    @Test
    void aNameThatStandsNearACompanyAndSeldomElsewhereIsSuggested() {
        var suggestions = suggestions(everything());

        assertThat(suggestions.aliases(5, 20))
                .extracting(MissingAlias::company, MissingAlias::text, MissingAlias::near, MissingAlias::all)
                .containsExactlyInAnyOrder(tuple(QWEN, "Hanfeng", 10L, 12L), tuple(QWEN, "海风", 10L, 10L));
    }

    @Test
    void noOrderOfTheArticlesChangesThem() {
        var articles = new ArrayList<>(everything());
        var expected = suggestions(articles).aliases(5, 20);
        Collections.shuffle(articles, new Random(7));

        assertThat(suggestions(articles).aliases(5, 20)).isEqualTo(expected);
    }

    @Test
    void theEntryIsWrittenAsTheRegisterHasIt() {
        assertThat(suggestions(everything()).aliases(5, 20))
                .extracting(MissingAlias::entry)
                .containsExactlyInAnyOrder(
                        "{text: \"Hanfeng\", language: en, strength: weak}",
                        "{text: \"海风\", language: zh, strength: weak}");
    }

    @Test
    void asManyAreSuggestedForACompanyAsAreWanted() {
        assertThat(suggestions(everything()).aliases(5, 1)).hasSize(1);
        assertThat(suggestions(everything()).aliases(11, 20)).isEmpty();
    }

    @Test
    void anOutletThatEditorsKeepApprovingIsSuggested() {
        var approvals = new HashMap<ArticleId, Boolean>();
        var decisions = new ArrayList<Decision>();
        for (var number = 0; number < 6; number++) {
            decide("approved", number, approvals, true, decisions);
            decide("doubtful", number, approvals, number % 2 == 0, decisions);
            decide("refused", number, approvals, false, decisions);
        }
        decide("seldom", 0, approvals, true, decisions);
        var suggestions = new Suggestions(SampleRegisters.registers(), Map.of(QWEN, approvals));
        decisions.forEach(suggestions::add);

        assertThat(suggestions.outlets(3))
                .containsExactly(new MissingOutlet(
                        "approved.example",
                        6,
                        0,
                        "{id: approved-example, names: [\"approved.example\"], hosts: [\"approved.example\"],"
                                + " tier: named_press, role: newsroom, language: en}",
                        List.of(new ArticleId("approved0"), new ArticleId("approved1"), new ArticleId("approved2"))));
    }

    @Test
    void anOutletOfTheRegisterIsNotSuggested() {
        var approvals = new HashMap<ArticleId, Boolean>();
        var suggestions = new Suggestions(SampleRegisters.registers(), Map.of(QWEN, approvals));
        for (var number = 0; number < 6; number++) {
            var known = CLASSIFIER.decide(article("k" + number, 0, "Qwen grows"));
            approvals.put(known.article().id(), true);
            suggestions.add(known);
        }

        assertThat(suggestions.outlets(3)).isEmpty();
    }

    private static void decide(
            String outlet, int number, Map<ArticleId, Boolean> approvals, boolean approved, List<Decision> decisions) {
        var id = outlet + number;
        approvals.put(new ArticleId(id), approved);
        decisions.add(CLASSIFIER.decide(article(
                id, 0, "https://%s.example/%d".formatted(outlet, number), "Qwen grows", "A text.", "Jane Doe")));
    }

    /// A product of Qwen's, in English and Chinese, that the register lacks; a word that stands near both companies; a
    /// plain word; another's product; and much that is about neither.
    private static List<Decision> everything() {
        var headlines = new ArrayList<String>();
        for (var number = 0; number < 10; number++) {
            var ending = ENDINGS[number % 5];
            headlines.add("Alibaba’s Qwen team opens Hanfeng to its developers " + ending);
            headlines.add("A trip to Shanghai leads Qwen people to many harbours " + ending);
            headlines.add("A trip to Shanghai leads OpenAI people to many harbours " + ending);
            headlines.add("通义千问%s海风，%s开放".formatted("推用试看建".charAt(number % 5), PLACES[number % 5]));
        }
        headlines.add("Some say that Hanfeng is a wind");
        headlines.add("Old songs of Hanfeng are sung again");
        for (var number = 0; number < 300; number++) {
            headlines.add("A ferry to harbour %d is late again".formatted(number));
            headlines.add("港口%d日夜开放".formatted(number));
        }
        return decided(headlines);
    }

    private static List<Decision> decided(List<String> headlines) {
        var decisions = new ArrayList<Decision>();
        for (var headline : headlines) {
            decisions.add(CLASSIFIER.decide(article("a" + decisions.size(), 0, headline)));
        }
        return decisions;
    }

    private static Suggestions suggestions(List<Decision> decisions) {
        var suggestions = new Suggestions(SampleRegisters.registers(), Map.of());
        decisions.forEach(suggestions::add);
        return suggestions;
    }
}
