package press.masthead.platform.registers;

import java.util.List;
import press.masthead.model.register.RegisterKind;

/// What differs between two versions of a register, entry by entry.
///
/// @param entry the id of an outlet, feed, company or rule, or the name of another part
/// @param fields of an entry that both have: what became different
public record RegisterChange(RegisterKind register, String entry, How how, List<FieldChange> fields) {
    public RegisterChange {
        fields = List.copyOf(fields);
    }

    public enum How {
        ADDED,
        REMOVED,
        CHANGED
    }

    /// Texts as JSON; empty where the field is absent.
    public record FieldChange(String field, String before, String after) {}
}
