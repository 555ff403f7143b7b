package press.masthead.ingest.reading.pages;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/// The language that a page declares, as a BCP 47 tag.
final class PageLanguage {
    private static final Pattern TAG = Pattern.compile("[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8}){0,3}");

    private PageLanguage() {}

    static String of(Document page, StructuredData data, MetaTags meta, String otherwise) {
        return Stream.of(
                        data.text("inLanguage"),
                        page.select("html").attr("lang"),
                        page.select("html").attr("xml:lang"),
                        meta.first("content-language", "language", "dc.language"),
                        meta.first("og:locale"))
                .map(tag -> tag.strip().replace('_', '-'))
                .filter(tag -> TAG.matcher(tag).matches())
                .findFirst()
                .orElse(otherwise);
    }
}
