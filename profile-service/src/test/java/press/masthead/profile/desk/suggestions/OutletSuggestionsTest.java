package press.masthead.profile.desk.suggestions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.masthead.model.ArticleId;
import press.masthead.model.ArticleOutlet;
import press.masthead.model.Decision;
import press.masthead.model.Edit;
import press.masthead.model.Edit.Action;
import press.masthead.model.EditId;
import press.masthead.model.Review;
import press.masthead.model.Verdict;
import press.masthead.profile.Sample;
import press.masthead.profile.reviews.Reviews;

class OutletSuggestionsTest {
    private final Map<ArticleId, Review> reviews = new HashMap<>();
    private final List<Edit> edits = new ArrayList<>();

    @Test
    void whatEditorsKeepApprovingIsSuggested() {
        approve("quayside.example", 4);
        approve("seldom.example", 2);
        refuse("quayside.example", 0);

        assertThat(suggested()).containsExactly("quayside.example 4 0");
        assertThat(suggestions().getFirst().examples())
                .hasSize(3)
                .allSatisfy(example -> assertThat(example.review().outlet()).isEqualTo("quayside.example"));
    }

    @Test
    void whatTheyRefuseAsOftenIsNot() {
        approve("mixed.example", 4);
        refuse("mixed.example", 3);

        assertThat(suggested()).isEmpty();

        approve("mixed.example", 20);

        assertThat(suggested()).containsExactly("mixed.example 24 3");
    }

    @Test
    void anUndoneApprovalCountsForNothing() {
        approve("quayside.example", 4);
        edits.add(edit(new Action.Undo(edits.getFirst().id()), edits.getFirst().article()));

        assertThat(suggested()).isEmpty();
    }

    @Test
    void aPrintedNameIsNoHostAndAKnownOutletNeedsNoSuggestion() {
        approve("Harbour Gazette", 9);
        for (var number = 0; number < 9; number++) {
            var known = Sample.article("known" + number)
                    .outlet("ledger.example", press.masthead.model.Tier.NAMED_PRESS)
                    .list(Verdict.REVIEW)
                    .decided();
            decided(known, new Action.Approve());
        }

        assertThat(suggested()).isEmpty();
    }

    @Test
    void theMostApprovedComesFirstAndNoOrderOfTheEditsMatters() {
        approve("a.example", 5);
        approve("b.example", 9);
        var told = suggestions();

        assertThat(suggested()).containsExactly("b.example 9 0", "a.example 5 0");
        assertThat(OutletSuggestions.of(edits.reversed(), this::review)).isEqualTo(told);
    }

    private void approve(String host, int times) {
        decide(host, times, new Action.Approve());
    }

    private void refuse(String host, int times) {
        decide(host, times, new Action.Remove("UNRELIABLE"));
    }

    private void decide(String host, int times, Action action) {
        for (var count = 0; count < times; count++) {
            decided(unknown("x" + reviews.size(), host), action);
        }
    }

    private void decided(Decision decision, Action action) {
        var id = decision.article().id();
        Optional.ofNullable(Reviews.of(decision)).ifPresent(review -> reviews.put(id, review));
        edits.add(edit(action, id));
    }

    private Edit edit(Action action, ArticleId article) {
        return Sample.edit(new EditId("e" + edits.size()).value(), edits.size(), article.value(), action);
    }

    private static Decision unknown(String id, String host) {
        var decision = Sample.article(id).list(Verdict.REVIEW).decided();
        return new Decision(
                decision.article(),
                decision.facts(),
                new ArticleOutlet.Unlisted(host),
                decision.companies(),
                decision.verdicts(),
                decision.reasons(),
                decision.rules(),
                decision.registers());
    }

    private Optional<Review> review(ArticleId article) {
        return Optional.ofNullable(reviews.get(article));
    }

    private List<OutletSuggestion> suggestions() {
        return OutletSuggestions.of(edits, this::review);
    }

    private List<String> suggested() {
        return suggestions().stream()
                .map(outlet -> "%s %d %d"
                        .formatted(
                                outlet.host(),
                                outlet.approvals().approved(),
                                outlet.approvals().refused()))
                .toList();
    }
}
