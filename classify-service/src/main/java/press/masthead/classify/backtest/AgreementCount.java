package press.masthead.classify.backtest;

import press.masthead.model.backtest.Agreement;

/// Counts how often the machine and editors agree.
final class AgreementCount {
    private long agreed;
    private long disagreed;
    private long left;

    void add(boolean approved, Standing machine) {
        switch (machine) {
            case HELD -> left++;
            case LISTED -> add(approved);
            case OUT -> add(!approved);
        }
    }

    private void add(boolean same) {
        if (same) {
            agreed++;
        } else {
            disagreed++;
        }
    }

    Agreement counted() {
        return Agreement.of(agreed, disagreed, left);
    }
}
