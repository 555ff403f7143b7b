package press.masthead.classify.facts;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What the words of a credit say of whom it names, from `bylines.txt`.
final class CreditWords {
    private static final Map<String, String> ROWS =
            Tables.read("bylines.txt").stream().collect(Collectors.toMap(row -> row[0], row -> row[1]));
    private static final Set<String> ROLES = words("role");
    private static final Set<String> NOBODY = words("nobody");
    private static final Set<String> PLACEHOLDERS = words("placeholder");
    private static final Set<String> ORGANISATIONS = words("organisation");
    private static final List<String> ENDINGS = List.copyOf(words("organisation-ending"));
    private static final Set<String> COMPOUND_SURNAMES = words("compound-surname");
    private static final String SURNAMES = ROWS.getOrDefault("surname", "");

    private CreditWords() {}

    static boolean isRole(String credit) {
        return ROLES.contains(credit.toLowerCase(Locale.ROOT));
    }

    static boolean isNobody(String credit) {
        return NOBODY.contains(credit.toLowerCase(Locale.ROOT));
    }

    /// Words of a page where a name should stand.
    static boolean isPlaceholder(String credit) {
        return PLACEHOLDERS.contains(credit.toLowerCase(Locale.ROOT));
    }

    static boolean namesOrganisation(String credit) {
        var lower = credit.strip().toLowerCase(Locale.ROOT);
        if (lower.isEmpty()) {
            return false;
        }
        return isDomain(lower) || hasOrganisationWord(lower) || (lower.charAt(0) > 0x2E80 && hasEnding(lower));
    }

    /// Two or three Han characters that begin with a surname, or four with one of two characters.
    static boolean isChineseName(String text) {
        return switch (text.length()) {
            case 2 -> hasSurname(text);
            case 3 -> hasSurname(text) || hasCompoundSurname(text);
            case 4 -> hasCompoundSurname(text);
            default -> false;
        };
    }

    private static boolean hasSurname(String name) {
        return SURNAMES.indexOf(name.charAt(0)) >= 0;
    }

    private static boolean hasCompoundSurname(String name) {
        return COMPOUND_SURNAMES.contains(name.substring(0, 2));
    }

    private static boolean hasEnding(String text) {
        for (var ending : ENDINGS) {
            if (text.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasOrganisationWord(String lower) {
        var start = 0;
        for (var i = 0; i <= lower.length(); i++) {
            if (i == lower.length() || !Character.isLetterOrDigit(lower.charAt(i))) {
                if (i > start && ORGANISATIONS.contains(lower.substring(start, i))) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    private static boolean isDomain(String lower) {
        var dot = lower.lastIndexOf('.');
        return dot > 0
                && lower.length() - dot >= 3
                && lower.length() - dot <= 4
                && Character.isLetterOrDigit(lower.charAt(dot - 1))
                && lower.substring(dot + 1).chars().allMatch(c -> c >= 'a' && c <= 'z')
                && lower.indexOf(' ') != lower.length() - 1;
    }

    private static Set<String> words(String kind) {
        return new HashSet<>(List.of(ROWS.getOrDefault(kind, "").split("\\|")));
    }
}
