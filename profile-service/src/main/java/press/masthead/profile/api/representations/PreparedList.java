package press.masthead.profile.api.representations;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import press.masthead.model.CoverageList;
import press.masthead.platform.json.Json;

/// A list with the bytes of its first page in every form, and what is said of it in the headers of answers.
public final class PreparedList {
    private final CoverageList list;
    private final String version;
    private final Map<Format, Representation> forms;
    private final Map<Format, Map<String, String>> headers;
    private final long size;
    private final long made;
    private final AtomicLong kept = new AtomicLong();
    private final AtomicLong lastAsked = new AtomicLong();

    private PreparedList(
            CoverageList list,
            String version,
            Map<Format, Representation> forms,
            Map<Format, Map<String, String>> headers,
            long size,
            long made) {
        this.list = list;
        this.version = version;
        this.forms = forms;
        this.headers = headers;
        this.size = size;
        this.made = made;
    }

    /// @param made when, in nanoseconds
    static PreparedList of(CoverageList list, Site site, long made) {
        var json = Json.MAPPER.writeValueAsBytes(list);
        var page = CoveragePage.first(list);
        var forms = new EnumMap<Format, Representation>(Format.class);
        var headers = new EnumMap<Format, Map<String, String>>(Format.class);
        long size = json.length;
        for (var format : Format.values()) {
            var form = format.of(page, site).prepared();
            forms.put(format, form);
            headers.put(format, format.headers(page, site));
            size += form.size();
        }
        return new PreparedList(list, Digest.of(json), forms, headers, size, made);
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

    /// What answers of the first page say.
    public Map<String, String> headers(Format format) {
        return Objects.requireNonNull(headers.get(format));
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
