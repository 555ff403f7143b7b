package press.masthead.platform.registers;

import java.time.LocalDate;

/// A day by which an editor must look at an entry of a register again.
///
/// @param line where the register says so, counted from 1
/// @param entry as in `outlet 'cnbc'`
public record ReviewDate(String file, int line, String entry, LocalDate by) {
    public boolean isPast(LocalDate today) {
        return by.isBefore(today);
    }

    @Override
    public String toString() {
        return "%s:%d: %s was to be looked at again by %s; do so, and set a later date"
                .formatted(file, line, entry, by);
    }
}
