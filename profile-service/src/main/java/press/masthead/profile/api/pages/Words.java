package press.masthead.profile.api.pages;

import java.util.Locale;
import java.util.Map;
import press.masthead.model.MatchType;
import press.masthead.model.Signal;
import press.masthead.model.Tier;
import press.masthead.model.Use;
import press.masthead.model.Verdict;
import press.masthead.profile.api.articles.Listing;

/// Codes in plain words, for pages.
public final class Words {
    private static final Map<Use, String> USES = Map.of(
            Use.LIST, "Stand in the list",
            Use.COMMENTARY_CITE, "Be cited for commentary",
            Use.FIGURE_CORROBORATE, "Support a figure",
            Use.FIGURE_PRIMARY, "Be the source of a figure");

    private Words() {}

    public static String of(Tier tier) {
        return switch (tier) {
            case PRIMARY -> "Primary source";
            case NAMED_PRESS -> "Named press";
            case COMMENTARY -> "Commentary only";
            case EXCLUDED -> "Excluded outlet";
            case UNLISTED -> "Not in the register";
        };
    }

    public static String of(Verdict verdict) {
        return switch (verdict) {
            case ALLOW -> "Allowed";
            case REVIEW -> "An editor decides";
            case DENY -> "Not allowed";
        };
    }

    /// What a rule of the policy said.
    public static String of(Signal signal) {
        return switch (signal) {
            case TRUE -> "Applies";
            case FALSE -> "Does not apply";
            case UNKNOWN -> "Cannot tell";
        };
    }

    public static String of(MatchType type) {
        return switch (type) {
            case PRODUCT -> "the product";
            case PARENT -> "its parent";
            case PEOPLE -> "its people";
            case TOPIC -> "a topic that bears on it";
        };
    }

    public static String of(Listing.Standing standing) {
        return switch (standing) {
            case LISTED -> "Listed";
            case CARRIED -> "Listed under another outlet’s article of the same story";
            case NOT_AMONG_THE_NEWEST -> "Not among the newest lines";
            case ABSENT -> "Not listed";
        };
    }

    public static String of(Use use) {
        return USES.getOrDefault(use, "");
    }

    /// Any other code, as in `wire copy`.
    public static String of(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
