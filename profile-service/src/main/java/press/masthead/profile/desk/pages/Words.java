package press.masthead.profile.desk.pages;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import press.masthead.model.ArticleField;
import press.masthead.model.Dating;
import press.masthead.model.Edit;
import press.masthead.model.Edit.Action;
import press.masthead.model.MatchType;
import press.masthead.model.Review.Doubt;
import press.masthead.model.Signal;
import press.masthead.model.Tier;
import press.masthead.model.Use;
import press.masthead.model.Verdict;
import press.masthead.profile.lists.Place;

/// The machine's terms in an editor's words.
public final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    private static final int MOST_PHRASES = 3;

    /// Whom the audit names where no person acted.
    public static final String MACHINE = "the machine";

    private Words() {}

    public static String doubt(Doubt doubt) {
        return switch (doubt) {
            case VERDICT -> "a rule cannot tell";
            case OUTLET -> "unknown outlet";
            case IDENTITY -> "is it this company?";
            case ABOUTNESS -> "is it about it?";
            case STORY -> "one story or two?";
            case CHANGED -> "changed after an edit";
        };
    }

    public static String use(Use use) {
        return switch (use) {
            case LIST -> "stand in the list";
            case COMMENTARY_CITE -> "be cited for commentary";
            case FIGURE_CORROBORATE -> "support a figure";
            case FIGURE_PRIMARY -> "be the source of a figure";
        };
    }

    public static String verdict(Verdict verdict) {
        return switch (verdict) {
            case ALLOW -> "may";
            case REVIEW -> "ask";
            case DENY -> "may not";
        };
    }

    public static String signal(Signal signal) {
        return switch (signal) {
            case TRUE -> "yes";
            case FALSE -> "no";
            case UNKNOWN -> "cannot tell";
        };
    }

    public static String type(MatchType type) {
        return switch (type) {
            case PRODUCT -> "its product";
            case PARENT -> "its parent";
            case PEOPLE -> "its people";
            case TOPIC -> "a topic of its";
        };
    }

    public static String tier(Tier tier) {
        return plain(tier);
    }

    public static String field(ArticleField field) {
        return switch (field) {
            case HEADLINE, SUMMARY, BODY, BYLINE -> plain(field);
            case URL -> "Address";
            case CATEGORY -> "Labels in the feed";
            case PAGE_KIND -> "Type, as the page tells it";
            case PAGE_CANONICAL_URL -> "Address that the page calls its own";
            case PAGE_WIRE -> "Agency that the page credits";
            case PAGE_SECTION -> "Section, as the page tells it";
            case PAGE_SOURCE_ORGANIZATION -> "Source, as the page tells it";
            case PAGE_COPYRIGHT_HOLDER -> "Whose the rights are, as the page tells it";
            case PAGE_BASED_ON -> "What the page says it is based on";
        };
    }

    /// A constant as words: `NAMED_PRESS` is `named press`.
    public static String plain(Enum<?> constant) {
        return plain(constant.name());
    }

    public static String plain(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    }

    /// What the machine did when it brought an article to this place.
    public static String place(Place.Kind place) {
        return switch (place) {
            case LINE -> "made it a line of the list";
            case CARRIED -> "put it below the line of its story";
            case OUT -> "left it out of the list";
        };
    }

    /// Why, as a history tells it: a reason code, or the edit that it follows.
    public static String cause(String why) {
        return why.startsWith("edit ") ? "after an edit" : plain(why);
    }

    public static String percent(double number) {
        return Math.round(number * 100) + " %";
    }

    public static String minute(Instant at) {
        return MINUTE.format(at.atZone(ZoneOffset.UTC)) + " UTC";
    }

    public static String date(Dating dating) {
        if (!(dating instanceof Dating.Dated dated)) {
            return "no date";
        }
        var start = dated.start().atZone(ZoneOffset.UTC);
        return switch (dated.precision()) {
            case INSTANT, DAY -> DAY.format(start);
            case MONTH -> MONTH.format(start);
            case YEAR -> YEAR.format(start);
        };
    }

    /// What an act did, as a phrase after its editor's name.
    public static String act(List<Edit> edits) {
        return edits.stream().map(Words::edit).distinct().limit(MOST_PHRASES).collect(joining(", "));
    }

    /// What an edit did, as a phrase after its editor's name.
    public static String edit(Edit edit) {
        return switch (edit.action()) {
            case Action.Approve _ -> "approved it";
            case Action.Remove(var code) -> "MOVED".equals(code) ? "moved it away" : "rejected it";
            case Action.Restore _ -> "left it to the machine again";
            case Action.Add(var type) -> "added it (" + type(type) + ")";
            case Action.Retier(var tier) -> "counted its outlet as " + tier(tier) + " here";
            case Action.Pin(var position) -> "pinned it at place " + position;
            case Action.Unpin _ -> "let it go from its place";
            case Action.Rewrite(var headline, var gist) -> "reworded it: " + (headline.isEmpty() ? gist : headline);
            case Action.Relabel(var label) -> "labelled it " + label;
            case Action.Redate(var published) -> "dated it " + date(published);
            case Action.Merge(var with) -> "merged it with " + with;
            case Action.Split _ -> "split it from its story";
            case Action.Correct(var changed) -> "marked a correction: " + changed;
            case Action.Kill(var notice) -> "killed it: " + notice;
            case Action.Note(var text) -> "noted: " + text;
            case Action.Undo _ -> "undid an edit";
        };
    }
}
