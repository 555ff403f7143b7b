package press.masthead.classify.suggestions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Words that are written as names are, and up to three of them in a row.
final class LatinPhrases {
    private static final int MOST_WORDS = 3;
    private static final int LEAST_LETTERS = 4;
    private static final int LEAST_WORDS = 3;
    private static final double TITLE_CASE = 0.6;
    private static final Pattern WORD =
            Pattern.compile("[A-Za-z\\u00C0-\\u024F0-9]+(?:[-.&+][A-Za-z\\u00C0-\\u024F0-9]+)*");

    private static final Pattern QUANTITY = Pattern.compile("[\\d.]+[A-Za-z]{0,2}");

    private final String text;
    private final List<Word> words = new ArrayList<>();

    private LatinPhrases(String text) {
        this.text = text;
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Word(matcher.start(), matcher.end(), matcher.group()));
        }
    }

    private record Word(int start, int end, String text) {
        boolean isCapital() {
            return Character.isUpperCase(text.charAt(0));
        }

        /// Written as no plain word is: `OpenAI`, `GPT-5`, `iPhone`; a number with its unit is none.
        boolean isOdd() {
            if (QUANTITY.matcher(text).matches()) {
                return false;
            }
            var upper = text.chars().skip(1).anyMatch(Character::isUpperCase);
            var letters = text.chars().anyMatch(Character::isLetter);
            return letters && (upper || text.chars().anyMatch(Character::isDigit));
        }
    }

    /// @param plain is told every word in lower case that the text has so
    static void in(String text, Consumer<Phrase> each, Consumer<String> plain) {
        var phrases = new LatinPhrases(text);
        var isTitle = phrases.isTitleCase();
        for (var first = 0; first < phrases.words.size(); first++) {
            var word = phrases.words.get(first);
            if (!word.isCapital() && !word.isOdd()) {
                plain.accept(word.text());
            }
            phrases.from(first, isTitle, each);
        }
    }

    private void from(int first, boolean isTitle, Consumer<Phrase> each) {
        var start = words.get(first).start();
        for (var last = first; last < Math.min(words.size(), first + MOST_WORDS); last++) {
            var follows = last == first || isNext(words.get(last - 1), words.get(last));
            if (!follows || !isName(last, isTitle)) {
                return;
            }
            each.accept(new Phrase(text.substring(start, words.get(last).end()), (char) 0, (char) 0));
        }
    }

    private boolean isNext(Word one, Word other) {
        return other.start() == one.end() + 1 && text.charAt(one.end()) == ' ';
    }

    private boolean isName(int index, boolean isTitle) {
        var word = words.get(index);
        return word.text().length() > 1 && (word.isOdd() || (word.isCapital() && !isTitle && !opensSentence(word)));
    }

    private boolean opensSentence(Word word) {
        for (var i = word.start() - 1; i >= 0; i--) {
            var c = text.charAt(i);
            if (HanPhrases.isHan(c) || c == ',' || Character.isLetterOrDigit(c)) {
                return false;
            }
            if (c != ' ') {
                return true;
            }
        }
        return true;
    }

    private boolean isTitleCase() {
        var longer = words.stream()
                .filter(word -> word.text().length() >= LEAST_LETTERS)
                .toList();
        var capital = longer.stream().filter(Word::isCapital).count();
        return longer.size() >= LEAST_WORDS && capital >= longer.size() * TITLE_CASE;
    }
}
