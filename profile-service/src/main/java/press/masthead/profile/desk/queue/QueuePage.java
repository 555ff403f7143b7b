package press.masthead.profile.desk.queue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import press.masthead.profile.desk.actions.ItemKey;

/// The queue's part of its page.
///
/// @param rows the first of the items found
/// @param selected the key of the item shown beside it; empty when none is
/// @param next the key of the one that follows once this is decided; empty when none does
public record QueuePage(
        List<Row> rows,
        int total,
        Filter filter,
        List<Choices> choices,
        String selected,
        String next,
        int shown,
        boolean full) {
    private static final int MOST_OPTIONS = 60;

    public QueuePage {
        rows = List.copyOf(rows);
        choices = List.copyOf(choices);
    }

    /// An item as a row.
    ///
    /// @param holder which other editor has it open; empty when none has
    public record Row(Waiting waiting, String holder, String company) {}

    /// What a facet offers, the most frequent first.
    public record Choices(Facet facet, String chosen, List<Choice> choices) {}

    public record Choice(String value, String words, int count) {}

    public static Choices choices(
            Facet facet, Filter filter, Map<String, Integer> counts, java.util.function.UnaryOperator<String> words) {
        var choices = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_OPTIONS)
                .map(entry -> new Choice(entry.getKey(), words.apply(entry.getKey()), entry.getValue()))
                .toList();
        return new Choices(facet, filter.chosen(facet), choices);
    }

    /// The address of the queue as it is filtered, with one item open.
    public String address(ItemKey key) {
        return address("item", key.toString());
    }

    /// The same filter with the item that follows open, when it still waits.
    public String onwards() {
        return next.isEmpty() ? address() : address("next", next);
    }

    public String here() {
        return selected.isEmpty() ? address() : address("item", selected);
    }

    public String address() {
        return filter.isNone() ? "/queue" : "/queue?" + filter.query();
    }

    private String address(String name, String value) {
        return address() + (filter.isNone() ? "?" : "&") + name + "=" + value;
    }
}
