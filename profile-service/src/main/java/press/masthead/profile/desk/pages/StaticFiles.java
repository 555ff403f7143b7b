package press.masthead.profile.desk.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import press.masthead.platform.digests.Sha256;

/// Style, script and icon, held in memory. Their addresses carry their digest, so that a browser keeps them for ever.
public final class StaticFiles {
    private static final int DIGEST_CHARACTERS = 12;
    private static final Map<String, String> TYPES = Map.of(
            "desk.css", "text/css; charset=utf-8",
            "desk.js", "text/javascript; charset=utf-8",
            "htmx-2.0.8.min.js", "text/javascript; charset=utf-8",
            "icon.svg", "image/svg+xml");

    private final Map<String, StaticFile> files = new LinkedHashMap<>();

    public StaticFiles() {
        TYPES.forEach((name, type) -> files.put(name, read(name, type)));
    }

    private record StaticFile(String text, String type, String digest) {}

    public String address(String name) {
        return "/static/" + name + "?" + file(name).digest();
    }

    public void add(RoutesConfig routes) {
        files.forEach((name, file) -> routes.get("/static/" + name, context -> answer(context, file)));
    }

    private static void answer(Context context, StaticFile file) {
        context.header("Cache-Control", "private, max-age=31536000, immutable");
        context.contentType(file.type()).result(file.text());
    }

    private StaticFile file(String name) {
        var file = files.get(name);
        if (file == null) {
            throw new IllegalArgumentException("no static file " + name);
        }
        return file;
    }

    private static StaticFile read(String name, String type) {
        try (var stream = StaticFiles.class.getResourceAsStream("/desk/static/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("the resource /desk/static/" + name + " is missing");
            }
            var bytes = stream.readAllBytes();
            return new StaticFile(
                    new String(bytes, UTF_8), type, Sha256.hex(bytes).substring(0, DIGEST_CHARACTERS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
