package press.masthead.ingest.fetching;

/// Where a feed says that it can be subscribed to (WebSub, section 4); both empty where it says nothing.
///
/// @param url of the hub
/// @param topic that is to be subscribed to: the feed's own address, as it names it
public record Hub(String url, String topic) {
    public static final Hub NONE = new Hub("", "");

    public boolean isNamed() {
        return !url.isEmpty();
    }
}
