package press.masthead.profile.lists;

import java.time.YearMonth;
import press.masthead.model.FiscalQuarter;

/// An issuer's fiscal year: FY26 is the one whose last month lies in 2026.
///
/// @param lastMonth the month in which it ends, 1 to 12
public record FiscalCalendar(int lastMonth) {
    private static final int MONTHS_OF_A_QUARTER = 3;

    public YearMonth lastMonthOf(FiscalQuarter quarter) {
        return YearMonth.of(quarter.fiscalYear(), lastMonth)
                .minusMonths((long) MONTHS_OF_A_QUARTER * (4 - quarter.quarter()));
    }
}
