package press.masthead.model;

import java.util.List;

/// The printed credit and whom it names.
///
/// @param agency the agency named in it or beside it; empty when none is
public record Byline(String printed, Kind kind, List<String> names, String agency) {
    public Byline {
        names = List.copyOf(names);
    }

    /// Whom a credit names: nobody when a reader sees that there is none, unknown when it cannot be told.
    public enum Kind {
        PERSON,
        SEVERAL,
        ORGANISATION,
        AGENCY,
        ROLE,
        NOBODY,
        UNKNOWN
    }
}
