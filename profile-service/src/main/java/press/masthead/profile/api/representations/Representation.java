package press.masthead.profile.api.representations;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

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
        var answer = answer(context.header("Accept-Encoding"), context.header("If-None-Match"));
        answer.headers().forEach(context::header);
        if (answer.isHeld()) {
            context.status(304);
            return;
        }
        write(context.contentType(mediaType).res(), answer.bytes());
    }

    /// What to answer to these headers of a request.
    public Answer answer(@Nullable String acceptEncoding, @Nullable String ifNoneMatch) {
        var form = coded(AcceptedCodings.of(acceptEncoding).best(offered()));
        return Conditions.holds(ifNoneMatch, form.tag) ? form.held : form.whole;
    }

    /// At once: as a result, it would be copied by way of a stream.
    private static void write(HttpServletResponse response, byte[] bytes) {
        response.setContentLength(bytes.length);
        try {
            response.getOutputStream().write(bytes);
        } catch (IOException _) {
            // the client is gone, and nobody is left to be told
        }
    }

    /// What is small is not worth it.
    private Set<Coding> offered() {
        return bytes.length < WORTH_COMPRESSING ? Set.of(Coding.IDENTITY) : Coding.offered();
    }

    private Coded coded(Coding coding) {
        return forms.computeIfAbsent(coding, form -> new Coded(form.encode(bytes), form.tag(digest), form));
    }

    /// An answer, made beforehand.
    ///
    /// @param isHeld whether the client holds it already, so that it gets 304 and no bytes
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them, and nobody changes the bytes
    public record Answer(Map<String, String> headers, byte[] bytes, boolean isHeld) {}

    private static final class Coded {
        private final byte[] bytes;
        private final String tag;
        private final Answer whole;
        private final Answer held;

        Coded(byte[] bytes, String tag, Coding coding) {
            this.bytes = bytes;
            this.tag = tag;
            whole = new Answer(
                    coding == Coding.IDENTITY
                            ? Map.of("ETag", tag)
                            : Map.of("ETag", tag, "Content-Encoding", coding.token()),
                    bytes,
                    false);
            held = new Answer(Map.of("ETag", tag), new byte[0], true);
        }
    }
}
