package press.masthead.ingest.reading.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import press.masthead.ingest.reading.PlainText;

/// The text of an article on its page: its structured data's, else the element that holds most of the page's sentences.
final class MainText {
    private static final int TELLING = 400;
    private static final int SENTENCE = 25;
    private static final String NOISE =
            "script, style, noscript, iframe, template, nav, aside, footer, form, figure, button, "
                    + "[aria-hidden=true], [class~=(?i)(comment|related|sidebar|newsletter|promo|share|social|advert|cookie)], [hidden]";

    private MainText() {}

    static String of(Document page, StructuredData data) {
        var told = data.body();
        return told.length() >= TELLING ? told : densest(page.clone());
    }

    private static String densest(Document page) {
        var marked = page.selectFirst("[itemprop~=(?i)^articleBody$]");
        var mostOfIt = page.body().text().length() / 2;
        page.select(NOISE).stream()
                .filter(noise -> noise.text().length() <= mostOfIt) // else it is named so and wraps the page
                .filter(noise -> !noise.equals(page.body()))
                .forEach(Element::remove);
        if (marked != null && marked.text().length() >= TELLING) {
            return PlainText.text(marked.html());
        }
        // elements are told apart by identity, so that only their order on the page may decide between equals
        Map<Element, Double> scores = new LinkedHashMap<>();
        for (var paragraph : page.select("p, pre, blockquote, td")) {
            var text = paragraph.text();
            var parent = paragraph.parent();
            if (text.length() >= SENTENCE && parent != null) {
                var score = 1 + commas(text) + Math.min(3, text.length() / 100.0);
                scores.merge(parent, score, Double::sum);
                if (parent.parent() != null) {
                    scores.merge(parent.parent(), score / 2, Double::sum);
                }
            }
        }
        return scores.entrySet().stream()
                .max(Map.Entry.comparingByValue((one, other) -> Double.compare(one, other)))
                .map(Map.Entry::getKey)
                .or(() -> Optional.ofNullable(page.selectFirst("article, main, [role=main]")))
                .map(best -> PlainText.text(best.html()))
                .orElse("");
    }

    private static long commas(String text) {
        return text.chars()
                .filter(c -> c == ',' || c == '，' || c == '、' || c == '。')
                .count();
    }
}
