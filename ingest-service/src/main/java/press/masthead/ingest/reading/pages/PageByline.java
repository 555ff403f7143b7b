package press.masthead.ingest.reading.pages;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import press.masthead.ingest.reading.PlainText;

/// The credit of a page: the names of its structured data, what is marked as its author, its metadata, the line that
/// looks like one.
final class PageByline {
    private static final int LONGEST = 120;
    private static final int NEAR = 5;
    private static final int LONGEST_CLASS = 500;

    /// An element with more text is no credit, whatever it is called: it may hold the whole page.
    private static final int LONGEST_SEEN = 2_000;

    private static final Pattern OTHERS =
            Pattern.compile("(?i)(?:^|[\\s_-])(?:comments?|related|recirc|promo|teaser|recommend\\w*)(?:$|[\\s_-])");
    private static final Pattern URL = Pattern.compile("(?i)^(?:https?:)?//|^www\\.|^@?[\\w.-]+\\.(?:com|org|net)/");
    private static final Pattern BY = Pattern.compile(
            "^(?:(?:written |posted |reported |story )?by[:\\s]+|(?-i:By(?=\\p{Lu}\\p{Ll}))|von |par |por |di |著者[:：]?|文[:：／/]|作者[:：]|记者[:：]?|撰文[:：])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_NAME =
            Pattern.compile("(?i)^(?:see (?:full|all)|read more|follow|share|photo(?:graph)? by|\\d+ minutes?)\\b.*");
    private static final List<String> VISIBLE = List.of(
            "[rel~=(?i)^author$]",
            "[itemprop~=(?i)^author$] [itemprop=name]",
            "[itemprop~=(?i)^author$]",
            "[data-testid*=author], [class~=(?i)author-?(?:name|link)], [class~=(?i)byline-?(?:name|link|author)], [href*=/author/], [href*=/authors/]",
            ".byline-name, .author-name, .authorName, .byline__name, .byline-author, .c-byline__author",
            ".byline .author, .byline a, .author a",
            ".byline, .p-author, .post-author, .entry-author, .article-author, .author",
            "[class~=(?i)byline], [id~=(?i)byline]",
            "[class~=(?i)author], [id~=(?i)author]");

    private PageByline() {}

    static String of(Document page, StructuredData data, MetaTags meta) {
        return Stream.of(
                        String.join(
                                ", ",
                                data.names("author").stream()
                                        .filter(PageByline::isName)
                                        .toList()),
                        visible(page, VISIBLE.subList(0, 3)),
                        named(meta),
                        visible(page, VISIBLE.subList(3, VISIBLE.size())),
                        String.join(
                                ", ",
                                data.names("creator").stream()
                                        .filter(PageByline::isName)
                                        .toList()))
                .map(PageByline::bare)
                .filter(PageByline::isName)
                .findFirst()
                .orElse("");
    }

    private static String named(MetaTags meta) {
        return Stream.of(
                        "author",
                        "dc.creator",
                        "dcterms.creator",
                        "dc:creator",
                        "parsely-author",
                        "sailthru.author",
                        "byl",
                        "authors",
                        "rbauthors",
                        "clmst",
                        "dcsext.author",
                        "article:author",
                        "article:author_name",
                        "twitter:data1")
                .map(meta::first)
                .map(PageByline::bare)
                .filter(PageByline::isName)
                .findFirst()
                .orElse("");
    }

    private static String visible(Document page, List<String> selectors) {
        return selectors.stream()
                .map(selector -> line(page, selector))
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String line(Document page, String selector) {
        var names = page.select(selector).stream()
                .filter(PageByline::isShort)
                .filter(PageByline::isOfTheArticle)
                .map(element -> element.hasAttr("content") ? element.attr("content") : element.text())
                .map(PlainText::plainLine)
                .map(PageByline::bare)
                .filter(PageByline::isName)
                .distinct()
                .limit(4)
                .toList();
        return names.size() > 3 ? names.getFirst() : String.join(", ", names);
    }

    private static boolean isShort(Element element) {
        var seen = new AtomicInteger();
        return NodeTraversor.filter(
                        (node, _) -> node instanceof TextNode text
                                        && !text.isBlank()
                                        && seen.addAndGet(text.getWholeText().length()) > LONGEST_SEEN
                                ? FilterResult.STOP
                                : FilterResult.CONTINUE,
                        element)
                != FilterResult.STOP;
    }

    /// Not a comment's or a teaser's.
    private static boolean isOfTheArticle(Element element) {
        return element.parents().stream()
                .limit(NEAR)
                .noneMatch(parent -> !parent.normalName().equals("body")
                        && OTHERS.matcher(PlainText.bounded(parent.className(), LONGEST_CLASS) + " "
                                        + PlainText.bounded(parent.id(), LONGEST_CLASS))
                                .find());
    }

    private static String bare(String printed) {
        return BY.matcher(printed.strip())
                .replaceFirst("")
                .replaceAll("\\s*[|•·].*$", "")
                .replaceAll("\\s*,?\\s*(?:\\w{3,9}\\.? \\d{1,2}(?:st|nd|rd|th)?,? )?\\d{4}-?.*$", "")
                .strip();
    }

    private static boolean isName(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST
                && !URL.matcher(text).find()
                && !NO_NAME.matcher(text).matches()
                && text.codePoints().anyMatch(Character::isLetter);
    }
}
