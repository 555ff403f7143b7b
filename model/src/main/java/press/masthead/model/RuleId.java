package press.masthead.model;

import com.fasterxml.jackson.annotation.JsonValue;

/// Names a rule of the policy. An id is never used again for another rule.
public record RuleId(@JsonValue String value) {
    @Override
    public String toString() {
        return value;
    }
}
