package press.masthead.profile.api.pages;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import press.masthead.platform.http.Routes;
import press.masthead.profile.api.representations.Digest;
import press.masthead.profile.api.representations.MediaType;
import press.masthead.profile.api.representations.Representation;

/// The files that the pages are dressed in. Their paths name their content, so that they can be kept for ever.
public final class Assets {
    private static final String CACHED = "public, max-age=31536000, immutable";
    private static final byte[] STYLE = read("masthead.css");
    private static final byte[] ICON = read("masthead.svg");

    private Assets() {}

    public static String style() {
        return "/assets/masthead-" + Digest.of(STYLE) + ".css";
    }

    public static String icon() {
        return "/assets/masthead-" + Digest.of(ICON) + ".svg";
    }

    static void serve(RoutesConfig routes) {
        serve(routes, style(), Representation.of(MediaType.CSS, STYLE));
        serve(routes, icon(), Representation.of(MediaType.SVG, ICON));
    }

    private static void serve(RoutesConfig routes, String path, Representation file) {
        Routes.readable(routes, path, context -> file.answer(context.header("Cache-Control", CACHED)));
    }

    private static byte[] read(String name) {
        try (var file = Assets.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the build left out " + name);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
