package press.masthead.model;

/// A quarter of some issuer's fiscal year, as in `Q1 FY26`; which months it spans depends on whose it is.
public record FiscalQuarter(int fiscalYear, int quarter) {
    public FiscalQuarter {
        if (quarter < 1 || quarter > 4) {
            throw new IllegalArgumentException("a fiscal year has quarters 1 to 4, not " + quarter);
        }
    }

    public String label() {
        return "Q%d FY%02d".formatted(quarter, fiscalYear % 100);
    }
}
