package press.masthead.ingest.reading.xml;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import press.masthead.ingest.reading.PlainText;

/// The printed credit of an entry or a feed: names, without mail addresses, in the document's order.
final class Authors {
    /// What a mail address ends at.
    private static final String EDGES = " <>()";

    private static final int MOST = 100;
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
                .limit(MOST)
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

    private static String withoutMail(Element author, boolean isAtom) {
        if (!author.children().isEmpty() && author.ownText().isBlank()) {
            return "";
        }
        return withoutMail(
                author.children().isEmpty()
                        ? new TextConstruct(author, isAtom).line()
                        : PlainText.plainLine(author.ownText()));
    }

    /// RSS prints `mail (Name)`, others `Name <mail>`; a mail address alone is no name. By hand, for a pattern would
    /// take the cube of the length of what is made to mislead it.
    static String withoutMail(String printed) {
        var at = printed.lastIndexOf('@');
        var start = at;
        while (start > 0 && EDGES.indexOf(printed.charAt(start - 1)) < 0) {
            start--;
        }
        var end = at + 1;
        while (end < printed.length() && EDGES.indexOf(printed.charAt(end)) < 0) {
            end++;
        }
        if (start >= at || end == at + 1) {
            return printed;
        }
        var before = printed.substring(0, start).strip();
        var after = printed.substring(end).strip();
        if (after.isEmpty() || after.equals(">") || after.equals(")")) {
            return before.endsWith("<") || before.endsWith("(")
                    ? before.substring(0, before.length() - 1).strip()
                    : before;
        }
        return before.isEmpty() && after.startsWith("(") && after.indexOf(')') == after.length() - 1
                ? after.substring(1, after.length() - 1).strip()
                : printed;
    }
}
