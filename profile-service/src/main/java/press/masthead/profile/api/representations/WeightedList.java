package press.masthead.profile.api.representations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A header's list with weights, as in `gzip;q=0.8, *;q=0` (RFC 9110, 12.4.2). Parameters other than the weight are
/// passed over, and so is what is no list.
public record WeightedList(List<Item> items) {
    private static final int MOST_ITEMS = 64;

    public WeightedList {
        items = List.copyOf(items);
    }

    static WeightedList of(String header) {
        var items = new ArrayList<Item>();
        for (var part : header.split(",", MOST_ITEMS)) {
            var pieces = part.split(";");
            var name = pieces.length == 0 ? "" : pieces[0].strip().toLowerCase(Locale.ROOT);
            if (!name.isEmpty()) {
                items.add(new Item(name, weight(pieces)));
            }
        }
        return new WeightedList(items);
    }

    Optional<Double> weight(String name) {
        return items.stream()
                .filter(item -> item.name.equals(name))
                .map(Item::weight)
                .findFirst();
    }

    private static double weight(String[] pieces) {
        for (var at = 1; at < pieces.length; at++) {
            var parameter = pieces[at].strip();
            if (parameter.regionMatches(true, 0, "q=", 0, 2)) {
                return number(parameter.substring(2));
            }
        }
        return 1;
    }

    private static double number(String text) {
        return text.matches("[01](\\.\\d{0,3})?") ? Math.min(1, Double.parseDouble(text)) : 0;
    }

    /// What is named, in lower case.
    ///
    /// @param weight from 0, refused, to 1
    public record Item(String name, double weight) {}
}
