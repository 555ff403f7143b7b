package press.masthead.ingest.opml;

import java.util.List;

/// A feed of a list; absent texts are empty.
///
/// @param folders that it lies in, the outermost first
public record OpmlFeed(String url, String siteUrl, String title, List<String> folders) {
    public OpmlFeed {
        folders = List.copyOf(folders);
    }
}
