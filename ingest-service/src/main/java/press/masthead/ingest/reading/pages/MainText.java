package press.masthead.ingest.reading.pages;

import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import press.masthead.ingest.reading.PlainText;

/// The text of an article on its page: its structured data's, else what Readability takes for it.
final class MainText {
    private static final int TELLING = 400;

    /// What has more than an article's page ever has is left alone.
    private static final int MOST_ELEMENTS = 20_000;

    private MainText() {}

    static String of(Document page, StructuredData data) {
        var told = data.body();
        return told.length() >= TELLING ? told : readable(page);
    }

    private static String readable(Document page) {
        if (page.getAllElements().size() > MOST_ELEMENTS) {
            return "";
        }
        var article = page.clone();
        removeEmpty(article.body());
        @Nullable
        String html = new Readability4J(page.baseUri(), article).parse().getContent();
        return html == null ? "" : PlainText.text(html);
    }

    /// From the last to the first. Readability's time would grow with the square of their number.
    private static void removeEmpty(Element body) {
        for (var element : body.getAllElements().reversed()) {
            if (element.childrenSize() == 0 && !element.hasText() && !element.nameIs("br") && !element.equals(body)) {
                element.remove();
            }
        }
    }
}
