package press.masthead.model;

import java.util.List;

/// Whether the copy in hand names where it has things from: distinct outbound links, and named attributions.
public record Sourcing(Signal sourced, int citations, int attributions, List<Evidence> evidence) {
    public Sourcing {
        evidence = List.copyOf(evidence);
    }
}
