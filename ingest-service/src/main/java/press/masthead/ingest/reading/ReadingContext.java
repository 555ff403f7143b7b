package press.masthead.ingest.reading;

/// What is known of a document from outside; empty where nothing is.
///
/// @param baseUrl where it was read, for relative links
/// @param contentType the HTTP header, whole
/// @param language of entries that declare none, as a BCP 47 tag
/// @param zone the IANA zone of dates that name none
public record ReadingContext(String baseUrl, String contentType, String language, String zone) {
    public static final ReadingContext NOTHING = new ReadingContext("", "", "", "");
}
