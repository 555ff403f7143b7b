package press.masthead.model;

import com.fasterxml.jackson.annotation.JsonValue;

/// Names one article of one feed, for ever: made from the feed's id and the entry's own identity, never from a position
/// or a time.
public record ArticleId(@JsonValue String value) {
    @Override
    public String toString() {
        return value;
    }
}
