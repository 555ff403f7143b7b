package press.masthead.ingest.reading;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// Markup as the text that a reader sees: paragraphs as lines, no tags, no control characters, of bounded length.
public final class PlainText {
    private static final int LONGEST_LINE = 2_000;
    private static final int LONGEST_TEXT = 200_000;

    private static final Pattern WHITE = Pattern.compile("\\s+");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFEFF&&[^\\n\\t]]");
    private static final Pattern SPACES = Pattern.compile("[ \\t\\u00A0]+");
    private static final Pattern AROUND_LINES = Pattern.compile(" ?\\n ?");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n{2,}");

    private PlainText() {}

    /// One line, as a headline or a name is.
    public static String line(String markup) {
        return bounded(WHITE.matcher(of(markup)).replaceAll(" ").strip(), LONGEST_LINE);
    }

    public static String text(String markup) {
        return bounded(of(markup), LONGEST_TEXT);
    }

    /// One line of words that hold no markup.
    public static String plainLine(String words) {
        return bounded(WHITE.matcher(tidy(cut(words))).replaceAll(" ").strip(), LONGEST_LINE);
    }

    public static String plainText(String words) {
        return bounded(tidy(cut(words)), LONGEST_TEXT);
    }

    private static String of(String markup) {
        var cut = cut(markup);
        return tidy(cut.indexOf('<') < 0 && cut.indexOf('&') < 0 ? cut : rendered(cut));
    }

    private static String cut(String text) {
        return bounded(text, 4 * LONGEST_TEXT);
    }

    private static String tidy(String plain) {
        var legal = CONTROL.matcher(plain).replaceAll("");
        var spaced = SPACES.matcher(legal).replaceAll(" ");
        var trimmed = AROUND_LINES.matcher(spaced).replaceAll("\n");
        return EMPTY_LINES.matcher(trimmed).replaceAll("\n").strip();
    }

    private static String rendered(String markup) {
        var text = new StringBuilder();
        var body = Jsoup.parseBodyFragment(markup).body();
        body.select("script, style, noscript, iframe, template").remove();
        body.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    text.append(words.getWholeText().replace('\n', ' '));
                } else if (node instanceof Element element && breaksLine(element)) {
                    text.append('\n');
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element && element.isBlock()) {
                    text.append('\n');
                }
            }
        });
        return text.toString();
    }

    private static boolean breaksLine(Element element) {
        return element.isBlock() || element.normalName().equals("br");
    }

    /// At most so many characters, and no half of one.
    public static String bounded(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
