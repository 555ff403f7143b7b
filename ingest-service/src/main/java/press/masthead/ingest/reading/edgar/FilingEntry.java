package press.masthead.ingest.reading.edgar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import press.masthead.ingest.reading.Entry;

/// An entry of EDGAR's: a filing as one of its parties has it.
///
/// @param accession names the filing, as `0001193125-25-316302`
/// @param form its type, as `8-K`
/// @param filed the date of filing as printed; empty when untold
/// @param party who files, as printed in the title; empty in a company's own feed
/// @param cik of the party, ten digits; empty when untold
/// @param role of the party in the filing
record FilingEntry(Entry entry, String accession, String form, String filed, String party, String cik, String role) {
    /// The parties of a filing, the one that it is about first.
    private static final List<String> ROLES = List.of("Issuer", "Subject", "Filer", "Reporting", "Filed by");

    private static final Pattern ACCESSION = Pattern.compile("accession-number=(\\d{10}-\\d{2}-\\d{6})");
    private static final Pattern TITLE = Pattern.compile("(.+?) - (.+) \\((\\d{10})\\) \\(([^()]+)\\)");
    private static final Pattern FILED = Pattern.compile("Filed:\\s*(\\d{4}-\\d{2}-\\d{2})");

    /// Empty when it is none of EDGAR's.
    static Optional<FilingEntry> of(Element element, Entry entry, Map<String, String> company) {
        var accession = ACCESSION.matcher(entry.guid());
        if (!accession.find()) {
            return Optional.empty();
        }
        var title = TITLE.matcher(entry.title());
        var isTitled = title.matches();
        var filed = FILED.matcher(entry.summary());
        return Optional.of(new FilingEntry(
                entry,
                accession.group(1),
                category(entry).or(() -> text(element, "filing-type")).orElse(isTitled ? title.group(1) : ""),
                filed.find() ? filed.group(1) : text(element, "filing-date").orElse(""),
                group(isTitled, title, 2, company.getOrDefault("conformed-name", "")),
                group(isTitled, title, 3, company.getOrDefault("cik", "")),
                group(isTitled, title, 4, "")));
    }

    private static Optional<String> category(Entry entry) {
        return entry.categories().stream().findFirst();
    }

    private static Optional<String> text(Element element, String name) {
        return element.getAllElements().stream()
                .filter(child -> child.tag().localName().equals(name))
                .map(child -> child.text().strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static String group(boolean isTitled, Matcher title, int group, String otherwise) {
        @Nullable String found = isTitled ? title.group(group) : null;
        return found == null ? otherwise : found;
    }

    int rank() {
        var rank = ROLES.indexOf(role);
        return rank < 0 ? ROLES.size() : rank;
    }

    /// Empty when no party is told.
    String described() {
        if (party.isEmpty()) {
            return "";
        }
        return role.isEmpty() ? "%s (%s)".formatted(party, cik) : "%s: %s (%s)".formatted(role, party, cik);
    }
}
