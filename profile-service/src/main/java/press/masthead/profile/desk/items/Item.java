package press.masthead.profile.desk.items;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.masthead.model.ArticleField;
import press.masthead.model.ArticleOutlet;
import press.masthead.model.CompanyMatch;
import press.masthead.model.CoverageEntry;
import press.masthead.model.Decision;
import press.masthead.model.Edit;
import press.masthead.model.Review.Doubt;
import press.masthead.model.Tier;
import press.masthead.model.register.Company;
import press.masthead.profile.desk.actions.Dates;
import press.masthead.profile.desk.actions.ItemKey;
import press.masthead.profile.desk.items.Highlight.Piece;

/// Everything that an item's page shows.
///
/// @param match how it bears on the company in question; null where the machine saw nothing of it
/// @param doubts why it waits; none when it does not
/// @param question which other article may tell its story; null where that is not in doubt
/// @param standing its line in the list, or the line of its story; null when it has none
/// @param place of that line, counted from 1; 0 when it has none
/// @param members of its line's story; where it has no line, the lines most like it
/// @param holder which other editor has it open; empty when none has
/// @param others the lines of the list that it could be merged with
/// @param companies those that it could be moved to
public record Item(
        ItemKey key,
        String companyName,
        Decision decision,
        @Nullable CompanyMatch match,
        List<Doubt> doubts,
        @Nullable StoryQuestion question,
        @Nullable CoverageEntry standing,
        int place,
        List<String> preview,
        List<Happening> history,
        List<StoryMember> members,
        List<Edit> holding,
        String seen,
        String act,
        String holder,
        List<CoverageEntry> others,
        List<Company> companies) {
    public Item {
        doubts = List.copyOf(doubts);
        preview = List.copyOf(preview);
        history = List.copyOf(history);
        members = List.copyOf(members);
        holding = List.copyOf(holding);
        others = List.copyOf(others);
        companies = List.copyOf(companies);
    }

    public List<Piece> pieces(ArticleField field) {
        return Highlight.pieces(decision.article().text(field), Marks.of(decision, key.company(), field));
    }

    /// What a reader of the article does not see and that tells something of it nevertheless.
    public List<ArticleField> besideTheText() {
        return ArticleField.BESIDE_THE_TEXT.stream()
                .filter(field -> !Marks.of(decision, key.company(), field).isEmpty())
                .toList();
    }

    /// Whether an editor's rejection holds, of an article whose outlet the register knows: it may be true of all.
    public boolean mayBeARule() {
        return decision.outlet() instanceof ArticleOutlet.Listed
                && holding.stream().anyMatch(edit -> edit.action() instanceof Edit.Action.Remove);
    }

    public boolean isListed() {
        return standing != null;
    }

    /// The headline as the list shows it, or would.
    public String headline() {
        return standing == null ? decision.article().headline() : standing.headline();
    }

    public String gist() {
        return standing == null ? "" : standing.gist();
    }

    public String label() {
        return standing == null ? "" : standing.label();
    }

    /// As an editor dated it, else as its outlet did.
    public String published() {
        return Dates.written(holding.reversed().stream()
                .map(Edit::action)
                .flatMap(action -> action instanceof Edit.Action.Redate(var other) ? Stream.of(other) : Stream.empty())
                .findFirst()
                .orElse(decision.article().published()));
    }

    /// As an editor counts its outlet here, else as the register does.
    public Tier tier() {
        return holding.reversed().stream()
                .map(Edit::action)
                .flatMap(action -> action instanceof Edit.Action.Retier(var other) ? Stream.of(other) : Stream.empty())
                .findFirst()
                .orElse(decision.outlet().tier());
    }

    /// The language of what is shown, for the browser's fonts and the reader's voice.
    public String language() {
        var language = decision.facts().language();
        return language.isEmpty() ? "und" : language;
    }

    public String address() {
        return "/items/" + key;
    }

    /// Nothing but http and https links comes out.
    public String original() {
        var url = decision.article().url();
        return url.startsWith("https://") || url.startsWith("http://") ? url : "";
    }
}
