package press.masthead.model.register;

import java.util.List;
import java.util.Map;
import press.masthead.model.Sorted;

/// The four registers in force, each with the digest of the text that it was read from.
public record Registers(
        List<Feed> feeds,
        List<Outlet> outlets,
        List<Company> companies,
        Policy policy,
        Map<RegisterKind, String> digests) {
    public Registers {
        feeds = List.copyOf(feeds);
        outlets = List.copyOf(outlets);
        companies = List.copyOf(companies);
        digests = Sorted.copyOf(digests);
    }
}
