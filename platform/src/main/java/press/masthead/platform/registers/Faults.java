package press.masthead.platform.registers;

import java.util.ArrayList;
import java.util.List;
import press.masthead.model.register.RegisterKind;

/// The faults of one register, gathered while it is read.
final class Faults {
    private final RegisterKind register;
    private final List<RegisterFault> found = new ArrayList<>();

    Faults(RegisterKind register) {
        this.register = register;
    }

    void at(int line, String fault) {
        found.add(new RegisterFault(register, line, fault));
    }

    List<RegisterFault> found() {
        return found;
    }
}
