package press.masthead.classify.facts;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;

/// Which rows of a table have one of their signs in a text, in one pass however many signs there are: an automaton
/// (Aho and Corasick, 1975) with every step filled in, so that a character takes one.
final class SignIndex {
    /// In lower case it is two characters, an `i` and a dot that stands in no sign.
    private static final char DOTTED_CAPITAL_I = '\u0130';

    /// By character its column, 0 for those that stand in no sign.
    private final char[] columns = new char[Character.MAX_VALUE + 1];

    private final int width;

    /// By state and column the next state, negative where a sign ends; states are counted in cells.
    private final int[] steps;

    /// By the column of a sign's first character those that follow it, a bit each by their last six bits: most
    /// characters of a text begin no sign, and need no step.
    private final long[] seconds;

    /// By state the rows whose signs end there, a bit a row.
    private final long[] rows;

    private SignIndex(List<List<String>> signs, boolean anyCase) {
        if (signs.size() > Long.SIZE) {
            throw new IllegalArgumentException("more rows than bits: " + signs.size());
        }
        width = number(String.join("", signs.stream().flatMap(List::stream).toList()), anyCase);
        var most = 1
                + signs.stream().flatMap(List::stream).mapToInt(String::length).sum();
        steps = new int[most * width];
        rows = new long[most];
        seconds = new long[width];
        var states = 1;
        for (var row = 0; row < signs.size(); row++) {
            for (var sign : signs.get(row)) {
                states = add(sign, row, states);
            }
        }
        fillIn();
    }

    /// @param signs by row; an empty one stands in every text
    static SignIndex of(List<List<String>> signs) {
        return new SignIndex(signs, false);
    }

    /// As `of`, for signs in lower case that stand in a text in whatever case.
    static SignIndex inAnyCase(List<List<String>> signs) {
        return new SignIndex(signs, true);
    }

    /// The rows of which a sign stands between the two positions, a bit a row.
    long in(String text, int from, int to) {
        var found = rows[0];
        var state = 0;
        var column = from < to ? columns[text.charAt(from)] : 0;
        for (var i = from + 1; i <= to; i++) {
            var following = i < to ? columns[text.charAt(i)] : 0;
            if (state != 0 || (seconds[column] >>> following & 1) != 0) {
                state = steps[state + column];
                if (state < 0) {
                    state = -state;
                    found |= rows[state / width];
                }
            }
            column = following;
        }
        return found;
    }

    /// Gives each character of the signs its column.
    ///
    /// @return how many columns there are
    private int number(String characters, boolean anyCase) {
        var last = 0;
        for (var i = 0; i < characters.length(); i++) {
            var c = characters.charAt(i);
            columns[c] = columns[c] == 0 ? (char) ++last : columns[c];
        }
        for (var c = 0; anyCase && c < columns.length; c++) {
            columns[c] = c == DOTTED_CAPITAL_I ? 0 : columns[Character.toLowerCase(c)];
        }
        return last + 1;
    }

    private int add(String sign, int row, int states) {
        if (!sign.isEmpty()) {
            seconds[columns[sign.charAt(0)]] |= sign.length() == 1 ? -1 : 1L << columns[sign.charAt(1)];
        }
        var count = states;
        var state = 0;
        for (var i = 0; i < sign.length(); i++) {
            var cell = state * width + columns[sign.charAt(i)];
            if (steps[cell] == 0) {
                steps[cell] = count++;
            }
            state = steps[cell];
        }
        rows[state] |= 1L << row;
        return count;
    }

    /// Where no sign goes on, the step is that of the longest end of what was read with which one begins.
    private void fillIn() {
        var shorter = new int[rows.length];
        var waiting = new ArrayDeque<>(List.of(0));
        while (!waiting.isEmpty()) {
            int state = waiting.remove();
            for (var column = 0; column < width; column++) {
                var cell = state * width + column;
                var otherwise = state == 0 ? 0 : steps[shorter[state] * width + column];
                if (steps[cell] == 0) {
                    steps[cell] = otherwise;
                } else {
                    shorter[steps[cell]] = otherwise;
                    rows[steps[cell]] |= otherwise == 0 ? 0 : rows[otherwise];
                    waiting.add(steps[cell]);
                }
            }
        }
        Arrays.setAll(steps, cell -> (rows[steps[cell]] == 0 || steps[cell] == 0 ? 1 : -1) * steps[cell] * width);
    }
}
