package press.masthead.classify.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import press.masthead.classify.matching.text.Letters;
import press.masthead.model.register.Alias;

/// One normalised text that is looked for, and everything that it can mean.
public final class Term {
    final String text;
    final List<Name> names = new ArrayList<>();
    final EnumSet<Cue> cues = EnumSet.noneOf(Cue.class);

    /// The aliases, by number, that it accompanies and those that it contradicts.
    final BitSet companionOf = new BitSet();
    final BitSet contradicts = new BitSet();

    final boolean endsLatin;
    final char[] chars;

    Term(String text) {
        this.text = text;
        chars = text.toCharArray();
        endsLatin = Letters.isLatin(text.charAt(text.length() - 1));
    }

    boolean standsAt(char[] whole, int start, int end) {
        return Arrays.equals(whole, start, end, chars, 0, chars.length);
    }

    boolean has(Cue cue) {
        return cues.contains(cue);
    }

    /// An alias as the name of the company with this number.
    ///
    /// @param number of the alias among all aliases of all companies
    /// @param maker whether it is the company's own name, not one of its products'
    /// @param ofParent whether it names the company's parent or one of the parent's chiefs
    /// @param validity when it names it
    public record Name(int company, int number, Alias alias, boolean maker, boolean ofParent, Validity validity) {
        boolean isStrong() {
            return alias.strength() == Alias.Strength.STRONG;
        }
    }

    /// Whether a longer occurrence of it hides the shorter names inside: a name, or a word that merely contains one.
    boolean hidesNames() {
        return !names.isEmpty() || !contradicts.isEmpty();
    }

    boolean isMoreThanAName() {
        return !companionOf.isEmpty();
    }
}
