package press.masthead.profile.api.reference;

import java.util.List;

/// The reference for readers.
public record ReferencePage(Prose description, String base, List<Operation> operations) {
    public ReferencePage {
        operations = List.copyOf(operations);
    }
}
