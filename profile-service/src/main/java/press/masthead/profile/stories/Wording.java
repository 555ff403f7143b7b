package press.masthead.profile.stories;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import press.masthead.model.Article;
import press.masthead.model.Genre;

/// The words of an article's headline, each with its weight, and those of its opening: what tells that two outlets
/// wrote of one event in words of their own. Words are kept as hashes, for an index holds many articles.
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
public final class Wording {
    /// Of an article that may tell of many events.
    public static final Wording NONE = of("", "");

    /// How far apart two such articles may be.
    static final Duration REACH = Duration.ofHours(Rarity.TABLE.hours());

    /// By how many of its rarest words others are looked for, and how rare a word must be for that.
    static final int RAREST = 8;

    private static final double RARE = 4;
    private static final int OPENING = 300;
    private static final int LEAST_HAN = 5;

    private final boolean telling;
    private final boolean han;
    private final int[] headline;
    private final double[] weights;
    private final int[] opening;
    private final int[] rarest;
    private final int[] numbers;

    @JsonIgnore
    private final double weight;

    @JsonCreator
    private Wording(
            boolean telling,
            boolean han,
            int[] headline,
            double[] weights,
            int[] opening,
            int[] rarest,
            int[] numbers) {
        this.telling = telling;
        this.han = han;
        this.headline = headline;
        this.weights = weights;
        this.opening = opening;
        this.rarest = rarest;
        this.numbers = numbers;
        this.weight = Arrays.stream(weights).sum();
    }

    static Wording of(Article article, Genre genre) {
        return genre.kind() == Genre.Kind.ROUND_UP ? NONE : of(article.headline(), article.summary());
    }

    /// The words of a headline and of the summary's opening.
    public static Wording of(String headline, String summary) {
        var words = Words.of(headline);
        var sorted = words.stream()
                .sorted(Comparator.comparingInt(String::hashCode).thenComparing(Comparator.naturalOrder()))
                .toList();
        return new Wording(
                Headline.of(headline).isPresent(),
                words.stream().filter(Words::isHan).count() >= LEAST_HAN,
                hashes(sorted.stream()),
                sorted.stream().mapToDouble(Rarity.TABLE::weight).toArray(),
                Arrays.stream(hashes(Words.of(summary.substring(0, Math.min(OPENING, summary.length()))).stream()))
                        .sorted()
                        .distinct()
                        .toArray(),
                rarest(words),
                hashes(words.stream().filter(word -> Character.isDigit(word.charAt(0)))));
    }

    /// The share of both headlines' weight that stands in the other article's headline or opening, from 0 to 1.
    double shared(Wording other) {
        var all = weight + other.weight;
        return han != other.han || all == 0 ? 0 : (found(other, true) + other.found(this, true)) / all;
    }

    /// Whether both tell of one event: one headline at least is long enough to name it.
    boolean tellsTheEventOf(Wording other) {
        return (telling || other.telling)
                && isEnough(shared(other))
                && found(other, false) >= Rarity.TABLE.script(han).nats()
                && !(namesANumberUnknownTo(other) && other.namesANumberUnknownTo(this));
    }

    /// Whether it is open, at the least, that both tell of one event.
    boolean mayTellTheEventOf(Wording other) {
        var script = Rarity.TABLE.script(han);
        return shared(other) >= script.near()
                && found(other, false) >= script.nearNats()
                && !(namesANumberUnknownTo(other) && other.namesANumberUnknownTo(this));
    }

    /// Whether so much shared leaves no doubt of one event.
    boolean isFirm(double shared) {
        return shared >= Rarity.TABLE.script(han).firm();
    }

    /// Where each names a number that the other lacks, two things are told in the same words, as by a form.
    private boolean namesANumberUnknownTo(Wording other) {
        for (var number : numbers) {
            if (!has(other.headline, number) && !has(other.opening, number)) {
                return true;
            }
        }
        return false;
    }

    /// Whether so much shared is that of one event.
    boolean isEnough(double shared) {
        return shared >= Rarity.TABLE.script(han).shared();
    }

    /// One of its rarest words, the rarest first; 0 where it has no more.
    int rarest(int place) {
        return place < rarest.length ? rarest[place] : 0;
    }

    private double found(Wording other, boolean inOpening) {
        var found = 0.0;
        for (var i = 0; i < headline.length; i++) {
            if (has(other.headline, headline[i]) || (inOpening && has(other.opening, headline[i]))) {
                found += weights[i];
            }
        }
        return found;
    }

    private static boolean has(int[] words, int word) {
        return Arrays.binarySearch(words, word) >= 0;
    }

    private static int[] rarest(Set<String> words) {
        return hashes(words.stream()
                .filter(word -> Rarity.TABLE.rarity(word) >= RARE)
                .sorted(Comparator.comparingDouble(Rarity.TABLE::rarity)
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(RAREST));
    }

    private static int[] hashes(Stream<String> words) {
        return words.mapToInt(String::hashCode).toArray();
    }
}
