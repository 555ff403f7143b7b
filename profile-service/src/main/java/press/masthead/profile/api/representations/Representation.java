package press.masthead.profile.api.representations;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A resource's bytes in one media type, as they are and compressed, each form with a strong validator of its own
/// (RFC 9110, 8.8.3).
public final class Representation {
    private static final int WORTH_COMPRESSING = 512;

    private final String mediaType;
    private final byte[] bytes;
    private final String digest;
    private final Map<Coding, Coded> forms = new ConcurrentHashMap<>();

    private Representation(String mediaType, byte[] bytes) {
        this.mediaType = mediaType;
        this.bytes = bytes;
        this.digest = Digest.of(bytes);
    }

    /// Compressed when first asked for; `bytes` must not change afterwards.
    public static Representation of(String mediaType, byte[] bytes) {
        return new Representation(mediaType, bytes);
    }

    /// Compressed here and now.
    Representation prepared() {
        offered().forEach(this::coded);
        return this;
    }

    public String mediaType() {
        return mediaType;
    }

    /// As it is, uncompressed; every form of ours is UTF-8.
    public String text() {
        return new String(bytes, UTF_8);
    }

    /// What it takes in memory.
    int size() {
        return forms.values().stream().mapToInt(form -> form.bytes.length).sum();
    }

    /// Answers 200, or 304 when the client holds it already.
    public void answer(Context context) {
        var coding = AcceptedCodings.of(context.header("Accept-Encoding")).best(offered());
        var form = coded(coding);
        context.header("ETag", form.tag);
        if (Conditions.holds(context.header("If-None-Match"), form.tag)) {
            context.status(304);
            return;
        }
        if (coding != Coding.IDENTITY) {
            context.header("Content-Encoding", coding.token());
        }
        write(context.contentType(mediaType).res(), form.bytes);
    }

    /// At once: as a result, it would be copied by way of a stream.
    private static void write(HttpServletResponse response, byte[] bytes) {
        response.setContentLength(bytes.length);
        try {
            response.getOutputStream().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("the client is gone", e);
        }
    }

    /// What is small is not worth it.
    private Set<Coding> offered() {
        return bytes.length < WORTH_COMPRESSING ? Set.of(Coding.IDENTITY) : Coding.offered();
    }

    private Coded coded(Coding coding) {
        return forms.computeIfAbsent(coding, form -> new Coded(form.encode(bytes), form.tag(digest)));
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
