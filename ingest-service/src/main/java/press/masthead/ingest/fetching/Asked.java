package press.masthead.ingest.fetching;

/// What is asked for.
///
/// @param known what the last answer left
/// @param anyCertificate whether the URL's own host is believed whatever certificate it shows; no other host is
public record Asked(String url, Validators known, boolean anyCertificate) {}
