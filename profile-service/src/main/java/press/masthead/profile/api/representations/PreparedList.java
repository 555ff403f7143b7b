package press.masthead.profile.api.representations;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import press.masthead.model.CoverageList;
import press.masthead.platform.json.Json;

/// A list with the bytes of its first page in every form, and what is said of it in the headers of answers.
public final class PreparedList {
    private static final String CACHED = "public, max-age=2, stale-while-revalidate=3, stale-if-error=600";

    private final CoverageList list;
    private final String version;
    private final Map<Format, Representation> forms;
    private final Map<Format, Map<String, String>> headers = new EnumMap<>(Format.class);
    private final long size;
    private final long made;
    private final AtomicLong kept = new AtomicLong();
    private final AtomicLong lastAsked = new AtomicLong();

    private PreparedList(
            CoverageList list, String version, Map<Format, Representation> forms, Site site, long size, long made) {
        this.list = list;
        this.version = version;
        this.forms = forms;
        this.size = size;
        this.made = made;
        for (var format : Format.values()) {
            headers.put(format, headers(list, format, site));
        }
    }

    /// @param made when, in nanoseconds
    static PreparedList of(CoverageList list, Site site, long made) {
        var json = Json.MAPPER.writeValueAsBytes(list);
        var page = CoveragePage.first(list);
        var forms = new EnumMap<Format, Representation>(Format.class);
        long size = json.length;
        for (var format : Format.values()) {
            var form = format.of(page, site).prepared();
            forms.put(format, form);
            size += form.size();
        }
        return new PreparedList(list, Digest.of(json), forms, site, size, made);
    }

    public CoverageList list() {
        return list;
    }

    /// Names the list's content.
    public String version() {
        return version;
    }

    public Representation first(Format format) {
        return Objects.requireNonNull(forms.get(format));
    }

    /// What every answer about it says.
    public Map<String, String> headers(Format format) {
        return Objects.requireNonNull(headers.get(format));
    }

    /// A feed names itself and its hub (WebSub, 4).
    private static Map<String, String> headers(CoverageList list, Format format, Site site) {
        var path = "/v1/companies/%s/coverage%s".formatted(list.company(), format.suffix());
        var headers = new LinkedHashMap<>(Map.of("Cache-Control", CACHED, "Content-Location", path));
        if (format.isFeed() && !site.hub().isEmpty()) {
            headers.put("Link", "<%s>; rel=\"self\", <%s>; rel=\"hub\"".formatted(site.at(path), site.hub()));
        }
        return Map.copyOf(headers);
    }

    /// What it takes in memory, roughly.
    long size() {
        return size;
    }

    /// When it was made, in nanoseconds.
    long made() {
        return made;
    }

    /// It is at hand from this turn on.
    void keep(long turn) {
        kept.lazySet(turn);
        lastAsked.lazySet(turn);
    }

    void asked(long turn) {
        lastAsked.lazySet(turn);
    }

    boolean isAskedFor() {
        return lastAsked.get() > kept.get();
    }

    long lastAsked() {
        return lastAsked.get();
    }
}
