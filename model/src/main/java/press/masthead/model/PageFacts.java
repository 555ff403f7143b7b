package press.masthead.model;

/// What an article's own page tells of it in its metadata, unjudged. Texts are empty where it tells nothing, and all of
/// them are where the page was not read.
///
/// @param kind its schema.org type, as `NewsArticle` or `AnalysisNewsArticle`
/// @param canonicalUrl what the page calls its own address, made canonical; on another site it is a sign of a repost
/// @param wire the agency that the page credits with the text
/// @param section the sections that it stands in, separated by commas
/// @param sourceOrganization who the page says that the text is from
/// @param copyrightHolder whose the text is
/// @param basedOn the address, else the name, of what it is based on
public record PageFacts(
        String kind,
        String canonicalUrl,
        String wire,
        String section,
        String sourceOrganization,
        String copyrightHolder,
        String basedOn) {
    public static final PageFacts NONE = new PageFacts();

    /// Nothing told; what a record without these facts is read as.
    public PageFacts() {
        this("", "", "", "", "", "", "");
    }
}
