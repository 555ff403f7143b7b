package press.masthead.classify.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import press.masthead.model.Article;
import press.masthead.model.Byline;

/// The printed credit: what the feed carries as the author, else a credit line that opens the text.
final class BylineFact {
    static final String VERSION = "byline-2";

    private static final int LONGEST = 600;
    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s*(?:,|;|、|，|&|\\||｜|／|\\s·\\s|\\b(?:and|with|avec|et|und)\\b|[()]|/|(?<=\\p{IsHan})\\s+(?=\\p{IsHan})|(?:本社|本报|特约|实习)?记者(?=.))\\s*");
    private static final Pattern SURNAME_FIRST =
            Pattern.compile("\\p{Lu}[\\p{L}'’-]+, \\p{Lu}[\\p{L}'’-]+(?: \\p{L}+)?");

    private static final List<String> LINKS = List.of(" and ", " with ", " avec ", " et ", " und ");

    private BylineFact() {}

    static Byline of(Article article) {
        var visible = article.byline().isBlank() ? VisibleCredit.of(article) : new VisibleCredit.Found("", false);
        var printed = article.byline().isBlank() ? visible.printed() : article.byline();
        var credit = Credit.of(printed.length() > LONGEST ? printed.substring(0, LONGEST) : printed);
        if (credit.isEmpty() || CreditWords.isPlaceholder(credit)) {
            return new Byline(credit.isEmpty() ? "" : printed, Byline.Kind.UNKNOWN, List.of(), "");
        }
        var japanese = VisibleCredit.JAPANESE.matcher(credit);
        var bracketed = credit.indexOf('【') >= 0;
        if (bracketed
                && japanese.lookingAt()
                && Agencies.spelt(japanese.group(1)).isEmpty()) {
            return new Byline(printed, Byline.Kind.PERSON, List.of(japanese.group(1)), "");
        }
        var whole = Agencies.spelt(bracketed ? japanese.reset().replaceFirst("$1") : credit);
        if (whole.isPresent()) {
            return new Byline(
                    printed, Byline.Kind.AGENCY, List.of(), whole.get().name());
        }
        var itself = !article.outlet().isEmpty() && credit.equalsIgnoreCase(article.outlet());
        if (itself && (credit.indexOf(' ') < 0 || !PersonName.isPerson(credit))) {
            return new Byline(printed, Byline.Kind.ORGANISATION, List.of(), "");
        }
        return judged(printed, credit, names(article, visible.labelled() || introduced(printed)));
    }

    /// What counts as a name here: anything after `作者：`, four characters where the page is Japanese.
    private static Predicate<String> names(Article article, boolean labelled) {
        Predicate<String> names = PersonName::isPerson;
        if (labelled) {
            names = names.or(PersonName::isPenName);
        }
        var japanese = article.language().startsWith("ja") || hasKana(article.headline()) || hasKana(article.byline());
        return japanese ? names.or(PersonName::isJapaneseName) : names;
    }

    private static boolean introduced(String printed) {
        return printed.startsWith("作者") || printed.startsWith("文") || printed.startsWith("著者");
    }

    private static boolean hasKana(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= 0x3041 && c <= 0x30FF && c != 0x30FB) {
                return true;
            }
        }
        return false;
    }

    /// A list of names, roles and agencies: persons win, then what is left says what it is.
    private static Byline judged(String printed, String credit, Predicate<String> names) {
        var persons = new ArrayList<String>();
        var agency = "";
        for (var part : parts(credit)) {
            var named = agencyIn(part);
            agency = named.isEmpty() ? agency : named;
            if (named.isEmpty() && names.test(part)) {
                persons.add(part.strip());
            }
        }
        if (persons.isEmpty()
                && agency.isEmpty()
                && (SURNAME_FIRST.matcher(credit).matches() || names.test(credit.replace(" ", "")))
                && !CreditWords.namesOrganisation(credit)) {
            persons.add(credit);
        }
        var kind = switch (persons.size()) {
            case 0 -> nobodyNamed(credit, agency);
            case 1 -> Byline.Kind.PERSON;
            default -> Byline.Kind.SEVERAL;
        };
        return new Byline(printed, kind, persons, agency);
    }

    private static List<String> parts(String credit) {
        return isOneName(credit)
                ? List.of(credit)
                : SEPARATOR.splitAsStream(credit).toList();
    }

    /// Words of Latin letters that nothing joins.
    private static boolean isOneName(String credit) {
        for (var i = 0; i < credit.length(); i++) {
            var c = credit.charAt(i);
            if (!(c < 0x250 && Character.isLetter(c)) && c != ' ' && c != '.' && c != '-') {
                return false;
            }
        }
        for (var link : LINKS) {
            if (credit.contains(link)) {
                return false;
            }
        }
        return true;
    }

    private static Byline.Kind nobodyNamed(String credit, String agency) {
        if (CreditWords.isNobody(credit)) {
            return Byline.Kind.NOBODY;
        }
        if (CreditWords.isRole(credit)) {
            return Byline.Kind.ROLE;
        }
        if (!agency.isEmpty()) {
            return Byline.Kind.AGENCY;
        }
        return CreditWords.namesOrganisation(credit) ? Byline.Kind.ORGANISATION : Byline.Kind.UNKNOWN;
    }

    /// The agency that a part names, alone or before a role, as in `AP Sports Writer` and `新华社记者`.
    private static String agencyIn(String part) {
        var text = part.strip();
        var space = text.indexOf(' ');
        return Agencies.spelt(text)
                .or(() -> space < 0 ? Optional.empty() : Agencies.spelt(text.substring(0, space)))
                .map(Agencies.Agency::name)
                .orElse("");
    }
}
