package press.masthead.profile.lists;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import press.masthead.model.Edit;

/// Lines put at the places that editors chose for them, the others around them in their order.
final class Pins {
    private Pins() {}

    /// A place beyond the end is the end. Of two lines pinned to one place the one pinned later has it, and the other
    /// the next.
    static <T> List<T> placed(List<T> lines, Function<T, Optional<Pin>> pin) {
        var free = new ArrayDeque<T>();
        var pinned = new ArrayList<Placed<T>>();
        for (var line : lines) {
            pin.apply(line).ifPresentOrElse(place -> pinned.add(new Placed<>(place, line)), () -> free.add(line));
        }
        pinned.sort(Comparator.comparing(Placed::pin));
        var waiting = new ArrayDeque<>(pinned);
        var placed = new ArrayList<T>(lines.size());
        while (placed.size() < lines.size()) {
            var next = waiting.peek();
            var due = next != null && (next.pin().position() <= placed.size() + 1 || free.isEmpty());
            placed.add(due ? waiting.remove().line() : free.remove());
        }
        return placed;
    }

    /// A place, counted from 1, and the edit that chose it.
    record Pin(int position, Edit edit) implements Comparable<Pin> {
        private static final Comparator<Pin> ORDER =
                Comparator.comparingInt(Pin::position).thenComparing(Pin::edit, EffectiveEdits.LATEST_FIRST);

        static Optional<Pin> of(Edit edit) {
            return edit.action() instanceof Edit.Action.Pin(int position)
                    ? Optional.of(new Pin(position, edit))
                    : Optional.empty();
        }

        @Override
        public int compareTo(Pin other) {
            return ORDER.compare(this, other);
        }
    }

    private record Placed<T>(Pin pin, T line) {}
}
