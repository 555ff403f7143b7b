package press.masthead.ingest.fetching;

/// What the last answer left to ask with the next time; the empty text where there was none.
///
/// @param url the URL that gave that answer; the others hold for it alone
/// @param etag the `ETag`, byte for byte
/// @param lastModified the `Last-Modified`, byte for byte
/// @param bodyDigest the SHA-256 of the body, in hexadecimal
public record Validators(String url, String etag, String lastModified, String bodyDigest) {
    public static final Validators NONE = new Validators("", "", "", "");

    /// These, or none when they belong to another URL.
    Validators at(String asked) {
        return url.equals(asked) ? this : NONE;
    }
}
