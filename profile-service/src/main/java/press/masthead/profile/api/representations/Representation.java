package press.masthead.profile.api.representations;

import io.javalin.http.Context;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// A resource's bytes in one media type, as they are and compressed, each form with a strong validator of its own
/// (RFC 9110, 8.8.3).
public final class Representation {
    private static final int WORTH_COMPRESSING = 512;

    private final String mediaType;
    private final Map<Coding, Coded> forms;

    private Representation(String mediaType, Map<Coding, Coded> forms) {
        this.mediaType = mediaType;
        this.forms = forms;
    }

    /// Compresses what is worth it; `bytes` must not change afterwards.
    public static Representation of(String mediaType, byte[] bytes) {
        var digest = Digest.of(bytes);
        var forms = new EnumMap<Coding, Coded>(Coding.class);
        for (var coding : Coding.values()) {
            if (coding == Coding.IDENTITY || bytes.length >= WORTH_COMPRESSING) {
                coding.encode(bytes).ifPresent(coded -> forms.put(coding, new Coded(coded, coding.tag(digest))));
            }
        }
        return new Representation(mediaType, forms);
    }

    public String mediaType() {
        return mediaType;
    }

    /// What it takes in memory.
    public int size() {
        return forms.values().stream().mapToInt(form -> form.bytes.length).sum();
    }

    /// Answers 200, or 304 when the client holds it already.
    public void answer(Context context) {
        var coding = AcceptedCodings.of(context.header("Accept-Encoding")).best(forms.keySet());
        var form = Objects.requireNonNull(forms.get(coding));
        context.header("ETag", form.tag);
        if (Conditions.holds(context.header("If-None-Match"), form.tag)) {
            context.status(304);
            return;
        }
        if (coding != Coding.IDENTITY) {
            context.header("Content-Encoding", coding.token());
        }
        context.contentType(mediaType).result(form.bytes);
    }

    private static final class Coded {
        private final byte[] bytes;
        private final String tag;

        Coded(byte[] bytes, String tag) {
            this.bytes = bytes;
            this.tag = tag;
        }
    }
}
