package press.masthead.ingest.reading.pages;

import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import press.masthead.ingest.reading.Links;

/// What a page calls its own address.
final class PageAddress {
    private PageAddress() {}

    static String of(Document page, StructuredData data, MetaTags meta) {
        return Stream.of(
                        page.select("link[rel~=(?i)^canonical$][href]").attr("href"),
                        meta.first("og:url", "twitter:url"),
                        data.text("mainEntityOfPage"),
                        data.text("url"))
                .filter(address -> !address.isBlank())
                .map(address -> Links.absolute(address, page.location()))
                .filter(address -> !address.isEmpty())
                .findFirst()
                .orElse("");
    }
}
