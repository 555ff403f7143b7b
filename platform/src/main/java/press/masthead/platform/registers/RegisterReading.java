package press.masthead.platform.registers;

import java.util.List;
import press.masthead.model.register.Registers;

/// What came of reading the four registers: they are accepted together or refused together.
public sealed interface RegisterReading {
    record Accepted(Registers registers) implements RegisterReading {}

    /// Every fault of every register, by register and line.
    record Refused(List<RegisterFault> faults) implements RegisterReading {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
