package press.masthead.ingest.reading.dates;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Zones as dates print them: offsets, RFC 822 names, IANA names, and abbreviations that several countries claim, told
/// apart by the zone or the language that the feed is known to have.
final class ZoneNames {
    private static final Pattern OFFSET =
            Pattern.compile("(?:GMT|UTC|UT|Z)?([+-])(\\d{1,2})(?::?(\\d{2}))?(?::?\\d{2})?");
    private static final int WIDEST = 14;
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("Z", "Z"),
            Map.entry("UT", "Z"),
            Map.entry("UTC", "Z"),
            Map.entry("GMT", "Z"),
            Map.entry("WET", "Z"),
            Map.entry("EST", "-05:00"),
            Map.entry("EDT", "-04:00"),
            Map.entry("ET", "America/New_York"),
            Map.entry("CDT", "-05:00"),
            Map.entry("CT", "America/Chicago"),
            Map.entry("MST", "-07:00"),
            Map.entry("MDT", "-06:00"),
            Map.entry("PST", "-08:00"),
            Map.entry("PDT", "-07:00"),
            Map.entry("PT", "America/Los_Angeles"),
            Map.entry("AKST", "-09:00"),
            Map.entry("AKDT", "-08:00"),
            Map.entry("HST", "-10:00"),
            Map.entry("CET", "+01:00"),
            Map.entry("MEZ", "+01:00"),
            Map.entry("CEST", "+02:00"),
            Map.entry("MESZ", "+02:00"),
            Map.entry("WEST", "+01:00"),
            Map.entry("EET", "+02:00"),
            Map.entry("EEST", "+03:00"),
            Map.entry("MSK", "+03:00"),
            Map.entry("SGT", "+08:00"),
            Map.entry("HKT", "+08:00"),
            Map.entry("JST", "+09:00"),
            Map.entry("KST", "+09:00"),
            Map.entry("AEST", "+10:00"),
            Map.entry("AEDT", "+11:00"),
            Map.entry("NZST", "+12:00"),
            Map.entry("NZDT", "+13:00"));

    /// The first claim is taken, and flagged, where nothing decides.
    private static final Map<String, List<Claim>> CLAIMED = Map.of(
            "CST",
            List.of(new Claim("-06:00", "en-us", "America/"), new Claim("+08:00", "zh", "Asia/")),
            "IST",
            List.of(
                    new Claim("+05:30", "en-in hi ta te bn mr gu kn ml pa ur", "Asia/Kolkata Asia/Calcutta"),
                    new Claim("Asia/Jerusalem", "he iw", "Asia/Jerusalem Asia/Tel_Aviv"),
                    new Claim("+01:00", "en-ie ga", "Europe/Dublin")),
            "BST",
            List.of(new Claim("+01:00", "en-gb cy gd", "Europe/"), new Claim("+06:00", "bn en-bd", "Asia/Dhaka")));

    private ZoneNames() {}

    /// @param isAssumed that the text named no zone, or one that several claim
    record Zone(ZoneId zone, boolean isAssumed) {}

    /// @param languages tags, separated by spaces
    /// @param zones beginnings of IANA names, separated by spaces
    private record Claim(String zone, String languages, String zones) {
        boolean isOf(String language, String zoneKnown) {
            return List.of(languages.split(" ")).stream()
                            .anyMatch(tag -> language.equals(tag) || language.startsWith(tag + "-"))
                    || List.of(zones.split(" ")).stream().anyMatch(zoneKnown::startsWith);
        }
    }

    static Zone read(String printed, ZoneId otherwise, String language) {
        var bare = printed.replaceAll("\\s*\\(.*$", "").strip();
        var name = bare.toUpperCase(Locale.ROOT).replaceAll("^(GMT|UTC) ", "$1");
        var known = ZONES.get(name);
        if (known != null) {
            return new Zone(ZoneId.of(known), false);
        }
        var claims = CLAIMED.get(name);
        if (claims != null) {
            return claimed(claims, otherwise, language.toLowerCase(Locale.ROOT));
        }
        var offset = OFFSET.matcher(name);
        if (offset.matches()) {
            return new Zone(offset(offset.group(1), offset.group(2), offset.group(3)), false);
        }
        return bare.indexOf('/') > 0 ? named(bare, otherwise) : new Zone(otherwise, true);
    }

    private static Zone claimed(List<Claim> claims, ZoneId otherwise, String language) {
        return claims.stream()
                .filter(claim -> claim.isOf(language, otherwise.getId()))
                .findFirst()
                .map(claim -> new Zone(ZoneId.of(claim.zone()), false))
                .orElseGet(() -> new Zone(ZoneId.of(claims.getFirst().zone()), true));
    }

    private static ZoneOffset offset(String sign, String hours, @Nullable String minutes) {
        var hour = Integer.parseInt(hours);
        var minute = minutes == null ? 0 : Integer.parseInt(minutes);
        if (hour > WIDEST) {
            throw new DateTimeException("no zone is that far");
        }
        var factor = sign.equals("-") ? -1 : 1;
        return ZoneOffset.ofHoursMinutes(factor * hour, factor * minute);
    }

    private static Zone named(String name, ZoneId otherwise) {
        try {
            return new Zone(ZoneId.of(name), false);
        } catch (DateTimeException _) {
            return new Zone(otherwise, true);
        }
    }
}
