package press.masthead.profile.desk.actions;

import java.util.function.Function;

/// A form's fields, bounded; an absent one is empty.
public record Form(Function<String, String> field) {
    private static final int MOST_CHARACTERS = 2_000;

    public String text(String name) {
        var text = field.apply(name).strip();
        if (text.length() > MOST_CHARACTERS) {
            throw new Refused("The text of “%s” is longer than %d characters.".formatted(name, MOST_CHARACTERS));
        }
        return text;
    }

    public String needed(String name, String what) {
        var text = text(name);
        if (text.isEmpty()) {
            throw new Refused(what);
        }
        return text;
    }

    public <E extends Enum<E>> E choice(String name, Class<E> among) {
        var text = text(name);
        for (var constant : among.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(text)) {
                return constant;
            }
        }
        throw new Refused("Choose one of the %s offered.".formatted(name));
    }

    public int number(String name, int least, int most) {
        try {
            var number = Integer.parseInt(text(name));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException _) {
            // said below, as for a number out of bounds
        }
        throw new Refused("Give a whole number from %d to %d.".formatted(least, most));
    }

    /// What was sent cannot be done; the message says what to send instead.
    public static final class Refused extends RuntimeException {
        public Refused(String message) {
            super(message);
        }
    }
}
