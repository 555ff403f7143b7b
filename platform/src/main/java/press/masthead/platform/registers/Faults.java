package press.masthead.platform.registers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import press.masthead.model.register.RegisterKind;

/// The faults of one file, gathered while it is read, and the days that it names for a review.
final class Faults {
    private static final String MEND = "; ";

    private final String file;
    private final List<RegisterFault> found = new ArrayList<>();
    private final List<ReviewDate> reviews = new ArrayList<>();

    Faults(String file) {
        this.file = file;
    }

    static Faults of(RegisterKind register) {
        return new Faults(register.name().toLowerCase(Locale.ROOT) + ".yaml");
    }

    /// Where faults go that only follow from one already told.
    static Faults untold() {
        return new Faults("");
    }

    /// @param fault what is wrong, a semicolon, and how to mend it
    void at(int line, String fault) {
        var mend = fault.lastIndexOf(MEND);
        found.add(
                mend < 0
                        ? new RegisterFault(file, line, fault, "mend it")
                        : new RegisterFault(
                                file, line, fault.substring(0, mend), fault.substring(mend + MEND.length())));
    }

    void review(int line, String entry, LocalDate by) {
        reviews.add(new ReviewDate(file, line, entry, by));
    }

    /// By line.
    List<RegisterFault> found() {
        return found.stream()
                .sorted(Comparator.comparingInt(RegisterFault::line))
                .toList();
    }

    List<ReviewDate> reviews() {
        return reviews;
    }
}
