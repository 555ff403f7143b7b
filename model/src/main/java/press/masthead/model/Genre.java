package press.masthead.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/// What sort of text it is.
public record Genre(Kind kind, List<Evidence> evidence) {
    public Genre {
        evidence = List.copyOf(evidence);
    }

    public enum Kind {
        REPORT,
        COMMENTARY,
        @JsonProperty("round-up")
        ROUND_UP,
        RELEASE,
        FILING,
        OTHER,
        UNKNOWN
    }
}
