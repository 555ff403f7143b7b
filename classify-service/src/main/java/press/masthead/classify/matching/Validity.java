package press.masthead.classify.matching;

import java.time.LocalDate;
import java.time.ZoneOffset;
import press.masthead.model.Dating;
import press.masthead.model.register.Alias;

/// The days on which an alias names its company, as days since 1970; an article without a date may be of any.
record Validity(long first, long last) {
    static Validity of(Alias alias) {
        return new Validity(
                alias.validFrom().isEmpty()
                        ? Long.MIN_VALUE
                        : LocalDate.parse(alias.validFrom()).toEpochDay(),
                alias.validTo().isEmpty()
                        ? Long.MAX_VALUE
                        : LocalDate.parse(alias.validTo()).toEpochDay());
    }

    boolean holds(Dating published) {
        if (first == Long.MIN_VALUE && last == Long.MAX_VALUE) {
            return true;
        }
        return switch (published) {
            case Dating.Undated _ -> true;
            case Dating.Dated dated -> {
                var day = LocalDate.ofInstant(dated.start(), ZoneOffset.UTC).toEpochDay();
                yield first <= day && day <= last;
            }
        };
    }
}
