package press.masthead.model.backtest;

import java.util.List;

/// How many there are, and some of them.
public record Sampled(long count, List<Sample> samples) {
    public Sampled {
        samples = List.copyOf(samples);
    }
}
