package press.masthead.model;

import java.util.List;

/// Who wrote the text and where it first stood.
///
/// @param agency the agency credited; empty when none is
/// @param origin the outlet, host or URL that it was taken from; empty when unknown or its own
public record Provenance(Kind kind, String agency, String origin, List<Evidence> evidence) {
    public Provenance {
        evidence = List.copyOf(evidence);
    }

    public enum Kind {
        ORIGINAL,
        WIRE_COPY,
        REPOST,
        PRESS_RELEASE,
        FILING,
        UNKNOWN
    }
}
