package press.masthead.model;

import com.fasterxml.jackson.annotation.JsonValue;

/// Names a company in the register and in URLs, as in `alibaba-qwen`.
public record CompanySlug(@JsonValue String value) {
    @Override
    public String toString() {
        return value;
    }
}
