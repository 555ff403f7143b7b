package press.masthead.model.register;

import java.util.List;
import press.masthead.model.OutletId;
import press.masthead.model.OutletRole;
import press.masthead.model.Tier;

/// A publication, or whoever publishes.
///
/// @param names what it is called in credits, in any language; the first is the one shown
/// @param hosts hosts and registrable domains, lower case; the most specific one wins
/// @param followsSyndication whether its copies resolve to the outlet that they credit
/// @param reviewBy when an editor must look at this entry again, an ISO date; may be empty
public record Outlet(
        OutletId id,
        List<String> names,
        List<String> hosts,
        Tier tier,
        OutletRole role,
        String language,
        boolean followsSyndication,
        String reviewBy) {
    public Outlet {
        names = List.copyOf(names);
        hosts = List.copyOf(hosts);
    }
}
