package press.masthead.model;

import com.fasterxml.jackson.annotation.JsonValue;

/// Names one edit, so that a repeated delivery of it counts once.
public record EditId(@JsonValue String value) {
    @Override
    public String toString() {
        return value;
    }
}
