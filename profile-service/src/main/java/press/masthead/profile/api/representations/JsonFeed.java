package press.masthead.profile.api.representations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.masthead.model.CoverageEntry;
import press.masthead.platform.json.Json;

/// JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). An item's page is its decision's; the article is elsewhere.
final class JsonFeed {
    private static final String SUFFIX = Format.JSON_FEED.suffix();

    private JsonFeed() {}

    static byte[] write(CoveragePage page, Site site) {
        var feed = new LinkedHashMap<String, Object>();
        feed.put("version", "https://jsonfeed.org/version/1.1");
        feed.put("title", FeedText.title(page));
        feed.put("home_page_url", site.at("/companies/" + page.company()));
        feed.put("feed_url", site.at(page.path(SUFFIX)));
        feed.put("description", FeedText.description(page));
        feed.put("language", page.language());
        page.nextPath(SUFFIX).ifPresent(next -> feed.put("next_url", site.at(next)));
        page.hub(site).ifPresent(hub -> feed.put("hubs", List.of(Map.of("type", "WebSub", "url", hub))));
        var items = new ArrayList<Map<String, Object>>();
        var lines = page.lines();
        for (var at = 0; at < lines.size(); at++) {
            items.add(item(page.entries().get(at), lines.get(at), site));
        }
        feed.put("items", items);
        return Json.MAPPER.writeValueAsBytes(feed);
    }

    private static Map<String, Object> item(CoverageEntry entry, CoverageLine line, Site site) {
        var item = new LinkedHashMap<String, Object>();
        item.put("id", site.at(line.why()));
        item.put("url", site.at(line.why()));
        if (!line.url().isEmpty()) {
            item.put("external_url", line.url());
        }
        item.put("title", line.headline());
        item.put("content_text", line.textWithCorrections());
        FeedTimes.published(entry).ifPresent(at -> item.put("date_published", at.toString()));
        FeedTimes.corrected(entry).ifPresent(at -> item.put("date_modified", at.toString()));
        item.put("authors", List.of(Map.of("name", FeedText.author(line))));
        if (!line.language().isEmpty()) {
            item.put("language", line.language());
        }
        item.put("tags", FeedText.tags(line));
        return item;
    }
}
