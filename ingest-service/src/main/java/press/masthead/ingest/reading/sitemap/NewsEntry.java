package press.masthead.ingest.reading.sitemap;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import press.masthead.ingest.reading.CanonicalUrl;
import press.masthead.ingest.reading.Entry;
import press.masthead.ingest.reading.Links;
import press.masthead.ingest.reading.PlainText;
import press.masthead.model.Dating;

/// One `url` of a sitemap.
final class NewsEntry {
    private NewsEntry() {}

    static Entry of(Element element, String url, String language, Dating published, Dating updated) {
        return new Entry(
                "",
                title(element),
                url,
                CanonicalUrl.of(url),
                "",
                published,
                updated,
                "",
                "",
                language,
                categories(element),
                images(element, url));
    }

    /// Of the news, not of a picture.
    private static String title(Element element) {
        return element.getAllElements().stream()
                .filter(child -> Sitemap.local(child).equals("news"))
                .map(news -> Sitemap.text(news, "title"))
                .findFirst()
                .orElse("");
    }

    private static List<String> categories(Element element) {
        return Stream.of("keywords", "genres", "stock_tickers")
                .flatMap(name -> Sitemap.all(element, name))
                .flatMap(printed -> Stream.of(printed.split(",")))
                .map(PlainText::plainLine)
                .filter(category -> !category.isEmpty())
                .distinct()
                .toList();
    }

    private static List<Entry.Enclosure> images(Element element, String base) {
        return element.getAllElements().stream()
                .filter(child -> Sitemap.local(child).equals("image"))
                .map(image -> Links.absolute(Sitemap.text(image, "loc"), base))
                .filter(link -> !link.isEmpty())
                .distinct()
                .map(link -> new Entry.Enclosure(link, "image", ""))
                .toList();
    }
}
