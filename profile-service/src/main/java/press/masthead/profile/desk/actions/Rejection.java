package press.masthead.profile.desk.actions;

/// The reasons for which an item is mostly rejected, in the order of their keys.
public enum Rejection {
    NOT_ABOUT(1, "Not about this company"),
    PASSING_MENTION(2, "A passing mention"),
    REPOST(3, "A repost or wire copy"),
    ROUND_UP(4, "A round-up"),
    PRESS_RELEASE(5, "A press release"),
    UNRELIABLE(6, "The outlet is not reliable"),
    SEEN_ELSEWHERE(7, "The story is listed already"),
    TOO_OLD(8, "Too old to list"),
    OTHER(9, "Another reason");

    private final int key;
    private final String words;

    Rejection(int key, String words) {
        this.key = key;
        this.words = words;
    }

    public String words() {
        return words;
    }

    public int key() {
        return key;
    }
}
