package press.masthead.model;

import com.fasterxml.jackson.annotation.JsonValue;

/// Names a feed in the register.
public record FeedId(@JsonValue String value) {
    @Override
    public String toString() {
        return value;
    }
}
