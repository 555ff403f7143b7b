package press.masthead.ingest.reading.pages;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The agency whose text a page carries: named as its source, in its byline, or in the dateline that opens the text.
final class WireCredit {
    private static final Map<String, Pattern> AGENCIES = Map.ofEntries(
            agency("Reuters", "Reuters|路透社?"),
            agency("AP", "AP|Associated Press|美联社"),
            agency("AFP", "AFP|Agence France[- ]Presse|法新社"),
            agency("Bloomberg", "Bloomberg(?: News)?|彭博社?"),
            agency("Xinhua", "Xinhua(?: News Agency)?|新华社"),
            agency("China News Service", "China News Service|CNS|中新社|中国新闻社"),
            agency("DPA", "dpa|Deutsche Presse-Agentur"),
            agency("PA Media", "PA Media|Press Association"),
            agency("UPI", "UPI|United Press International"),
            agency("Kyodo", "Kyodo(?: News)?|共同社?"),
            agency("Yonhap", "Yonhap(?: News Agency)?|韩联社"),
            agency("PTI", "PTI|Press Trust of India"),
            agency("ANI", "ANI"),
            agency("IANS", "IANS"),
            agency("EFE", "EFE"),
            agency("ANSA", "ANSA"),
            agency("Canadian Press", "(?:The )?Canadian Press"),
            agency("AAP", "AAP|Australian Associated Press"));
    private static final Pattern DATELINE =
            Pattern.compile("^[^\\n]{0,80}?[(（【]\\s*([^()（）【】\\n]{2,40}?)\\s*[)）】]\\s*(?:[-–—]|电|讯|$)");

    private WireCredit() {}

    private static Map.Entry<String, Pattern> agency(String name, String spellings) {
        return Map.entry(name, Pattern.compile("(?:The )?(?:%s)".formatted(spellings)));
    }

    /// Empty when the page credits none.
    static String of(StructuredData data, MetaTags meta, String byline, String text) {
        var dateline = DATELINE.matcher(text);
        return Stream.of(
                        data.text("sourceOrganization"),
                        meta.first("syndication-source", "original-source", "article:source"),
                        byline,
                        dateline.find() ? dateline.group(1) : "")
                .flatMap(credit -> AGENCIES.entrySet().stream()
                        .filter(agency ->
                                agency.getValue().matcher(credit.strip()).matches())
                        .map(Map.Entry::getKey))
                .findFirst()
                .orElse("");
    }
}
