package press.masthead.model;

/// How fine a date is known, finest first.
public enum DatePrecision {
    INSTANT,
    DAY,
    MONTH,
    YEAR
}
