package press.masthead.profile.api.representations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The forms that a list is served in, all from one page.
public enum Format {
    JSON(".json", "application/json") {
        @Override
        byte[] write(CoveragePage page, Site site) {
            return CoverageJson.write(page);
        }
    },
    JSON_FEED(".feed.json", "application/feed+json") {
        @Override
        byte[] write(CoveragePage page, Site site) {
            return JsonFeed.write(page, site);
        }
    },
    ATOM(".atom", "application/atom+xml") {
        @Override
        byte[] write(CoveragePage page, Site site) {
            return AtomFeed.write(page, site);
        }
    },
    RSS(".rss", "application/rss+xml") {
        @Override
        byte[] write(CoveragePage page, Site site) {
            return RssFeed.write(page, site);
        }
    },
    HTML(".html", "text/html") {
        @Override
        byte[] write(CoveragePage page, Site site) {
            return Templates.render("lists/fragment.jte", Fragment.of(page, site));
        }
    };

    private static final String CACHED = "public, max-age=2, stale-while-revalidate=3, stale-if-error=600";
    private static final List<Format> ALL = List.of(values());

    private final String suffix;
    private final String mediaType;

    Format(String suffix, String mediaType) {
        this.suffix = suffix;
        this.mediaType = mediaType;
    }

    public static Optional<Format> ofSuffix(String suffix) {
        return ALL.stream().filter(format -> format.suffix.equals(suffix)).findFirst();
    }

    public String suffix() {
        return suffix;
    }

    public String mediaType() {
        return mediaType;
    }

    /// Whether it is a feed, which a hub may tell of.
    public boolean isFeed() {
        return this == JSON_FEED || this == ATOM || this == RSS;
    }

    public Representation of(CoveragePage page, Site site) {
        return Representation.of(mediaType + (this == HTML ? ";charset=utf-8" : ""), write(page, site));
    }

    /// What answers of a page say. A feed that is a hub's topic names itself and the hub (WebSub, 4).
    public Map<String, String> headers(CoveragePage page, Site site) {
        var path = page.path(suffix);
        var headers = new LinkedHashMap<>(Map.of("Cache-Control", CACHED, "Content-Location", path));
        page.hub(site)
                .filter(_ -> isFeed())
                .map(hub -> "<%s>; rel=\"self\", <%s>; rel=\"hub\"".formatted(site.at(path), hub))
                .ifPresent(links -> headers.put("Link", links));
        return Map.copyOf(headers);
    }

    abstract byte[] write(CoveragePage page, Site site);
}
