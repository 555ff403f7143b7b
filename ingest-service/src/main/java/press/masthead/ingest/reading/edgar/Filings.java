package press.masthead.ingest.reading.edgar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import press.masthead.ingest.reading.Entry;
import press.masthead.ingest.reading.dates.Dates;
import press.masthead.model.Dating;

/// EDGAR lists a filing once for each of its parties (issuer, reporting owner, subject, …); it is one filing, whatever
/// the number of its roles. Form, number, date and parties become facts.
public final class Filings {
    private static final String ZONE = "America/New_York";
    private static final Comparator<FilingEntry> FOREMOST =
            Comparator.comparingInt(FilingEntry::rank).thenComparing(FilingEntry::cik);

    private Filings() {}

    /// The entries, those of one filing made one; in the order of their first.
    ///
    /// @param elements those that the entries were read from, in the same order
    /// @param root of the document, which tells the company in a company's own feed
    public static List<Entry> merged(List<Element> elements, List<Entry> entries, Element root) {
        var company = company(root);
        Map<String, List<FilingEntry>> filings = new LinkedHashMap<>();
        var others = new ArrayList<Entry>();
        for (var i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            FilingEntry.of(elements.get(i), entry, company)
                    .ifPresentOrElse(
                            filing -> filings.computeIfAbsent(filing.accession(), _ -> new ArrayList<>())
                                    .add(filing),
                            () -> others.add(entry));
        }
        var merged = new ArrayList<Entry>();
        filings.values().forEach(parties -> merged.add(merged(parties)));
        merged.addAll(others);
        return merged;
    }

    private static Map<String, String> company(Element root) {
        return root.children().stream()
                .filter(child -> child.tag().localName().equals("company-info"))
                .flatMap(info -> info.children().stream())
                .collect(Collectors.toMap(
                        child -> child.tag().localName(), child -> child.text().strip(), (first, _) -> first));
    }

    private static Entry merged(List<FilingEntry> parties) {
        var sorted = parties.stream().distinct().sorted(FOREMOST).toList();
        var first = sorted.getFirst();
        var entry = first.entry();
        return new Entry(
                entry.guid(),
                entry.title(),
                entry.url(),
                entry.canonicalUrl(),
                "",
                published(first),
                entry.updated(),
                entry.summary(),
                entry.content(),
                entry.language(),
                entry.categories(),
                entry.enclosures(),
                facts(first, sorted));
    }

    /// The date of filing; where none is told, when EDGAR accepted it.
    private static Dating published(FilingEntry filing) {
        if (!filing.filed().isEmpty()) {
            return Dates.read(filing.filed(), ZONE, "en-us");
        }
        var entry = filing.entry();
        return entry.published() instanceof Dating.Dated ? entry.published() : entry.updated();
    }

    private static Map<String, String> facts(FilingEntry first, List<FilingEntry> parties) {
        return Map.of(
                "accession", first.accession(),
                "form", first.form(),
                "filed", first.filed(),
                "cik", first.cik(),
                "parties",
                        parties.stream()
                                .map(FilingEntry::described)
                                .filter(party -> !party.isEmpty())
                                .distinct()
                                .collect(Collectors.joining("; ")));
    }
}
