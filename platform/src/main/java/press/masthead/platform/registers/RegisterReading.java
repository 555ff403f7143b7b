package press.masthead.platform.registers;

import java.util.List;
import press.masthead.model.register.Registers;

/// What came of reading the four registers: they are accepted together or refused together.
public sealed interface RegisterReading {
    /// The registers, with the days that they name for a review by an editor, by register and line.
    record Accepted(Registers registers, List<ReviewDate> reviews) implements RegisterReading {
        public Accepted {
            reviews = List.copyOf(reviews);
        }
    }

    /// Every fault of every register, by register and line.
    record Refused(List<RegisterFault> faults) implements RegisterReading {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
