package press.masthead.ingest.fetching;

/// What the last answer left to ask with the next time; the empty text where there was none.
///
/// @param url the URL that gave that answer; the others hold for it alone
/// @param etag the `ETag`, byte for byte
/// @param lastModified the `Last-Modified`, byte for byte
/// @param bodyDigest the SHA-256 of the body, in hexadecimal
public record Validators(String url, String etag, String lastModified, String bodyDigest) {
    public static final Validators NONE = new Validators("", "", "", "");

    private static final int LONGEST = 1_024;

    /// Whether there is anything for a server to compare.
    public boolean conditional() {
        return !etag.isEmpty() || !lastModified.isEmpty();
    }

    /// These without what makes a request conditional: the whole body comes, and is still known when it is the last
    /// one.
    public Validators unconditional() {
        return new Validators(url, "", "", bodyDigest);
    }

    /// These, or none when they belong to another URL.
    Validators at(String asked) {
        return url.equals(asked) ? this : NONE;
    }

    /// A header's value, if it can be sent back byte for byte: not when it is too long for a request, or held bytes
    /// that are no text.
    static String sendable(String header) {
        var odd = header.chars().anyMatch(c -> (c < ' ' && c != '\t') || c == 0x7f || c == 0xfffd);
        return odd || header.length() > LONGEST ? "" : header;
    }
}
