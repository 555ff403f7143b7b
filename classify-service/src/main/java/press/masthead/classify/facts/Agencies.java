package press.masthead.classify.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The agencies whose text others print, from `agencies.txt`.
final class Agencies {
    private static final Map<String, Agency> BY_SPELLING = bySpelling();

    /// Any spelling as an alternative of a regular expression.
    static final String ANY = BY_SPELLING.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"));

    private Agencies() {}

    /// @param ownHosts where it publishes itself: a label of the host, or a domain with its dots
    record Agency(String name, Set<String> ownHosts) {
        boolean publishesAt(String host) {
            var dotted = "." + host + ".";
            return ownHosts.stream().anyMatch(own -> dotted.contains("." + own + "."));
        }
    }

    /// The agency that is spelt so, in whatever case.
    static Optional<Agency> spelt(String text) {
        return Optional.ofNullable(BY_SPELLING.get(text.strip().toLowerCase(Locale.ROOT)));
    }

    /// The agency that publishes itself at the host.
    static Optional<Agency> at(String host) {
        return BY_SPELLING.values().stream()
                .filter(agency -> agency.publishesAt(host))
                .findFirst();
    }

    private static Map<String, Agency> bySpelling() {
        var agencies = new LinkedHashMap<String, Agency>();
        for (var row : Tables.read("agencies.txt")) {
            var agency = new Agency(row[0], Set.of(row[1].split("\\|")));
            List.of(row[2].split("\\|")).forEach(spelling -> agencies.put(spelling.toLowerCase(Locale.ROOT), agency));
        }
        return agencies;
    }
}
