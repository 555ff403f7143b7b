package press.masthead.ingest.reading.xml;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import press.masthead.ingest.reading.PlainText;

/// The printed credit of an entry or a feed: names, without mail addresses, in the document's order.
final class Authors {
    private static final Pattern MAIL_AND_NAME = Pattern.compile("\\S+@\\S+\\s*\\(([^)]+)\\)");
    private static final Pattern NAME_AND_MAIL = Pattern.compile("(.+?)\\s*[<(]?\\s*[^\\s<(]+@[^\\s>)]+\\s*[>)]?");
    private static final List<String> SOURCES =
            List.of("author", "dc:creator", "atom:author", "dc:author", "itunes:author");

    private Authors() {}

    static String of(Element element, boolean isAtom) {
        return SOURCES.stream()
                .map(source -> names(element, source, isAtom))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String names(Element element, String source, boolean isAtom) {
        return Names.children(element, source)
                .map(author -> name(author, isAtom))
                .filter(name -> !name.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String name(Element author, boolean isAtom) {
        return Names.child(author, "name", "atom:name", "foaf:name")
                .map(name -> new TextConstruct(name, isAtom).line())
                .orElseGet(() -> withoutMail(author, isAtom));
    }

    /// RSS prints `mail (Name)`; a mail address alone is no name.
    private static String withoutMail(Element author, boolean isAtom) {
        if (!author.children().isEmpty() && author.ownText().isBlank()) {
            return "";
        }
        var printed = author.children().isEmpty()
                ? new TextConstruct(author, isAtom).line()
                : PlainText.plainLine(author.ownText());
        var mailFirst = MAIL_AND_NAME.matcher(printed);
        if (mailFirst.matches()) {
            return mailFirst.group(1).strip();
        }
        var nameFirst = NAME_AND_MAIL.matcher(printed);
        return nameFirst.matches() ? nameFirst.group(1).strip() : printed.matches("\\S+@\\S+") ? "" : printed;
    }
}
