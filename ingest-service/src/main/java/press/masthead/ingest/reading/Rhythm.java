package press.masthead.ingest.reading;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// How often a feed says that it changes, and when it does not: `ttl`, `skipHours` and `skipDays` of RSS 2.0, and
/// `sy:updatePeriod` and `sy:updateFrequency` of RSS 1.0's syndication module. What makes no sense is passed over.
///
/// @param between two changes; zero where the feed says nothing
/// @param skipHours from 0 to 23, in UTC
/// @param skipDays in UTC
public record Rhythm(Duration between, Set<Integer> skipHours, Set<DayOfWeek> skipDays) {
    public static final Rhythm UNSAID = new Rhythm(Duration.ZERO, Set.of(), Set.of());

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final int HOURS = 24;
    private static final Map<String, Duration> PERIODS = Map.of(
            "hourly", Duration.ofHours(1),
            "daily", Duration.ofDays(1),
            "weekly", Duration.ofDays(7),
            "monthly", Duration.ofDays(30),
            "yearly", Duration.ofDays(365));

    public Rhythm {
        skipHours = Set.copyOf(skipHours);
        skipDays = Set.copyOf(skipDays);
    }

    /// Reads what a channel says of itself.
    ///
    /// @param channel the element that holds these, whatever the prefix of their names
    public static Rhythm of(Element channel) {
        var minutes = number(text(channel, "ttl")).orElse(0);
        var period = PERIODS.getOrDefault(text(channel, "updateperiod").toLowerCase(Locale.ROOT), Duration.ZERO);
        var frequency = Math.max(1, number(text(channel, "updatefrequency")).orElse(1));
        var between = minutes > 0 ? Duration.ofMinutes(minutes) : period.dividedBy(frequency);
        return new Rhythm(between, skipHours(channel), skipDays(channel));
    }

    /// A feed that skips every hour, or every day, does not mean it.
    private static Set<Integer> skipHours(Element channel) {
        var hours = new TreeSet<Integer>();
        listed(channel, "skiphours")
                .flatMap(hour -> number(hour).stream())
                .filter(hour -> hour <= HOURS)
                .forEach(hour -> hours.add(hour % HOURS));
        return hours.size() == HOURS ? Set.of() : hours;
    }

    private static Set<DayOfWeek> skipDays(Element channel) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        listed(channel, "skipdays")
                .map(day -> day.toUpperCase(Locale.ROOT))
                .flatMap(day -> Stream.of(DayOfWeek.values())
                        .filter(known -> known.name().equals(day)))
                .forEach(days::add);
        return days.size() == DayOfWeek.values().length ? Set.of() : days;
    }

    private static Stream<String> listed(Element channel, String name) {
        return child(channel, name)
                .map(Element::children)
                .map(Collection::stream)
                .orElseGet(Stream::empty)
                .map(each -> each.text().strip());
    }

    private static String text(Element channel, String name) {
        return child(channel, name).map(element -> element.text().strip()).orElse("");
    }

    private static Optional<Element> child(Element channel, String name) {
        return channel.children().stream()
                .filter(child -> child.tag().localName().equalsIgnoreCase(name))
                .findFirst();
    }

    private static Optional<Integer> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
