package press.masthead.model;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;

/// When something was published or changed, as far as its source says; `raw` is the source's own text.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Dating.Dated.class, name = "dated"),
    @JsonSubTypes.Type(value = Dating.Undated.class, name = "undated")
})
public sealed interface Dating {
    String raw();

    /// From `start` (inclusive) to `end` (exclusive); the two are equal when the instant is known. `assumedZone` tells
    /// that the source named no zone that can be trusted and UTC or the feed's own zone was taken.
    record Dated(Instant start, Instant end, DatePrecision precision, boolean assumedZone, String raw)
            implements Dating {}

    /// No date, or none that can be read. It is never replaced by the time of reading.
    record Undated(String raw) implements Dating {}
}
