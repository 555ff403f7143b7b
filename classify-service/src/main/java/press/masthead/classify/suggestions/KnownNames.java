package press.masthead.classify.suggestions;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import press.masthead.classify.matching.text.Normaliser;
import press.masthead.model.MatchType;
import press.masthead.model.register.Company;
import press.masthead.model.register.Outlet;
import press.masthead.model.register.Registers;

/// What the registers name already, in whatever role.
final class KnownNames {
    private final Set<String> names = new HashSet<>();
    private final Set<String> parts = new HashSet<>();

    private KnownNames() {}

    static KnownNames of(Registers registers) {
        var known = new KnownNames();
        registers.companies().stream().flatMap(KnownNames::names).forEach(known::add);
        registers.companies().stream()
                .flatMap(company -> company.aliases().stream())
                .filter(alias -> alias.type() == MatchType.PEOPLE)
                .forEach(alias -> known.parts.add(folded(alias.text().split(" ", 2)[0])));
        registers.outlets().stream().map(Outlet::names).flatMap(List::stream).forEach(known::add);
        return known;
    }

    private static Stream<String> names(Company company) {
        var aliases = company.aliases().stream()
                .flatMap(alias -> Stream.of(List.of(alias.text()), alias.near(), alias.notNear())
                        .flatMap(List::stream));
        return Stream.concat(Stream.of(company.name(), company.parent()), aliases);
    }

    private void add(String name) {
        var folded = folded(name);
        names.add(folded);
        for (var start = 0; start < folded.length(); start++) {
            for (var end = start + 1; end <= folded.length() && HanPhrases.isHan(folded.charAt(end - 1)); end++) {
                parts.add(folded.substring(start, end));
            }
        }
    }

    /// Whether it is a name that is known, contains one, is a part of a Chinese one, or the first word of a person's.
    boolean covers(String text) {
        var folded = folded(text);
        if (parts.contains(folded)) {
            return true;
        }
        for (var start = 0; start < folded.length(); start++) {
            for (var end = start + 1; end <= folded.length(); end++) {
                if (isWhole(folded, start, end) && names.contains(folded.substring(start, end))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isWhole(String text, int start, int end) {
        return (start == 0 || breaks(text, start - 1, start)) && (end == text.length() || breaks(text, end - 1, end));
    }

    /// A version follows a name at once, as in `Qwen3`.
    private static boolean breaks(String text, int left, int right) {
        var one = text.charAt(left);
        var other = text.charAt(right);
        return HanPhrases.isHan(one)
                || !Character.isLetterOrDigit(one)
                || !Character.isLetterOrDigit(other)
                || Character.isLetter(one) != Character.isLetter(other);
    }

    private static String folded(String text) {
        return Normaliser.normalise(text).toString();
    }
}
