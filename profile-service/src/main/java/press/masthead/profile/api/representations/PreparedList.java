package press.masthead.profile.api.representations;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import press.masthead.model.CoverageList;
import press.masthead.platform.json.Json;

/// A list with the bytes of its first page in every form.
public final class PreparedList {
    private final CoverageList list;
    private final String version;
    private final Map<Format, Representation> forms;
    private final long size;
    private final AtomicLong lastAsked = new AtomicLong();

    private PreparedList(CoverageList list, String version, Map<Format, Representation> forms, long size) {
        this.list = list;
        this.version = version;
        this.forms = forms;
        this.size = size;
    }

    static PreparedList of(CoverageList list, Site site) {
        var json = Json.MAPPER.writeValueAsBytes(list);
        var page = CoveragePage.first(list);
        var forms = new EnumMap<Format, Representation>(Format.class);
        long size = json.length;
        for (var format : Format.values()) {
            var form = format.of(page, site).prepared();
            forms.put(format, form);
            size += form.size();
        }
        return new PreparedList(list, Digest.of(json), forms, size);
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

    /// What it takes in memory, roughly.
    long size() {
        return size;
    }

    void asked(long turn) {
        lastAsked.lazySet(turn);
    }

    long lastAsked() {
        return lastAsked.get();
    }
}
