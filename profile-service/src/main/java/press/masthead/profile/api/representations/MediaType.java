package press.masthead.profile.api.representations;

/// The media types that are served.
public final class MediaType {
    public static final String JSON = "application/json";
    public static final String HTML = "text/html; charset=utf-8";
    public static final String CSS = "text/css; charset=utf-8";
    public static final String SVG = "image/svg+xml";

    private MediaType() {}
}
