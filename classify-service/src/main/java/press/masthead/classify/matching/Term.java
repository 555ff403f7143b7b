package press.masthead.classify.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import press.masthead.model.register.Alias;

/// One normalised text that the automaton looks for, and everything that it can mean.
final class Term {
    final String text;
    final List<Name> names = new ArrayList<>();
    final Set<Alias> companionOf = new HashSet<>();
    final Set<Alias> contradicts = new HashSet<>();
    final Set<Integer> tickersOf = new HashSet<>();
    final Set<Cue> cues = new HashSet<>();

    Term(String text) {
        this.text = text;
    }

    /// An alias as the name of the company with this number.
    record Name(int company, Alias alias) {}

    /// Whether a longer occurrence of it hides the shorter names inside: a name, or a word that merely contains one.
    boolean hidesShorter() {
        return !names.isEmpty() || !contradicts.isEmpty();
    }

    boolean beginsLatin() {
        return isLatin(text.charAt(0));
    }

    boolean endsLatin() {
        return isLatin(text.charAt(text.length() - 1));
    }

    static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }
}
