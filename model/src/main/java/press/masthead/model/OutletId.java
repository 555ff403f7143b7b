package press.masthead.model;

import com.fasterxml.jackson.annotation.JsonValue;

/// Names an outlet in the register, as in `business-standard`.
public record OutletId(@JsonValue String value) {
    @Override
    public String toString() {
        return value;
    }
}
