package press.masthead.platform.registers;

import java.util.Locale;
import press.masthead.model.register.RegisterKind;

/// What is wrong with a register, where, and how to mend it.
///
/// @param line counted from 1
public record RegisterFault(RegisterKind register, int line, String fault) {
    @Override
    public String toString() {
        return "%s.yaml:%d: %s".formatted(register.name().toLowerCase(Locale.ROOT), line, fault);
    }
}
