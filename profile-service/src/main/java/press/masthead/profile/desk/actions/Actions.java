package press.masthead.profile.desk.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import press.masthead.model.ArticleId;
import press.masthead.model.CompanySlug;
import press.masthead.model.Edit.Action;
import press.masthead.model.MatchType;
import press.masthead.model.Tier;

/// Reads the steps of an act from its form.
public final class Actions {
    /// The last place that a line may be pinned at.
    public static final int LAST_PLACE = 4_000;

    private final Predicate<CompanySlug> isCompany;

    public Actions(Predicate<CompanySlug> isCompany) {
        this.isCompany = isCompany;
    }

    /// The steps that a form asks for.
    ///
    /// @param verb the last part of the address that the form was sent to
    /// @throws Form.Refused with what to send instead
    public List<Step> steps(ItemKey item, String verb, Form form) {
        var reason = form.text("reason");
        return switch (verb) {
            case "approve" -> one(item, new Action.Approve(), reason);
            case "reject" -> rejected(item, form);
            case "restore" -> one(item, new Action.Restore(), reason);
            case "move" -> moved(item, form);
            case "edit" -> edited(item, form);
            case "retier" -> one(item, new Action.Retier(form.choice("tier", Tier.class)), reason);
            case "pin" -> one(item, new Action.Pin(form.number("position", 1, LAST_PLACE)), reason);
            case "unpin" -> one(item, new Action.Unpin(), reason);
            case "merge" -> merged(item, form);
            case "split" -> one(item, new Action.Split(), reason);
            case "correct" ->
                one(item, new Action.Correct(form.needed("changed", "Say what the outlet corrected.")), reason);
            case "kill" -> killed(item, form);
            case "note" -> one(item, new Action.Note(form.needed("text", "Write the note first.")), reason);
            default -> throw new Form.Refused("The desk knows no “%s”.".formatted(verb));
        };
    }

    private static List<Step> one(ItemKey item, Action action, String reason) {
        return List.of(new Step(item, action, reason));
    }

    private static List<Step> rejected(ItemKey item, Form form) {
        var why = form.choice("code", Rejection.class);
        var words = form.text("reason");
        return one(item, new Action.Remove(why.name()), words.isEmpty() ? why.words() : words);
    }

    private List<Step> moved(ItemKey item, Form form) {
        var to = new ItemKey(new CompanySlug(form.text("company")), item.article());
        if (!isCompany.test(to.company())) {
            throw new Form.Refused("Choose a company of the register.");
        }
        if (to.equals(item)) {
            throw new Form.Refused("It is in that company's queue already; choose another company.");
        }
        var add = new Step(to, new Action.Add(form.choice("type", MatchType.class)), form.text("reason"));
        return form.text("keep").isEmpty()
                ? List.of(new Step(item, new Action.Remove("MOVED"), "Moved to " + to.company()), add)
                : List.of(add);
    }

    /// Only what differs from what the form showed is an edit.
    private static List<Step> edited(ItemKey item, Form form) {
        var reason = form.text("reason");
        var steps = new ArrayList<Step>();
        if (differs(form, "headline") || differs(form, "gist")) {
            steps.add(new Step(item, new Action.Rewrite(form.text("headline"), form.text("gist")), reason));
        }
        if (differs(form, "label")) {
            steps.add(new Step(item, new Action.Relabel(form.text("label")), reason));
        }
        if (differs(form, "published")) {
            steps.add(new Step(item, new Action.Redate(Dates.read(form.text("published"))), reason));
        }
        if (steps.isEmpty()) {
            throw new Form.Refused("Nothing differs from what is there.");
        }
        return steps;
    }

    private static boolean differs(Form form, String name) {
        return !form.text(name).equals(form.text("was_" + name));
    }

    private static List<Step> merged(ItemKey item, Form form) {
        var with = new ArticleId(form.needed("with", "Choose the article that tells the same story."));
        if (with.equals(item.article())) {
            throw new Form.Refused("An article cannot be merged with itself.");
        }
        return one(item, new Action.Merge(with), form.text("reason"));
    }

    private static List<Step> killed(ItemKey item, Form form) {
        if (form.text("sure").isEmpty()) {
            throw new Form.Refused("A kill takes the article out of every list; tick that you are sure.");
        }
        return one(item, new Action.Kill(form.needed("notice", "Say what readers are told.")), form.text("reason"));
    }
}
