package press.masthead.platform.registers;

import java.util.List;
import press.masthead.platform.runtime.UnusableSettings;

/// Registers that are not taken, all four together, with every fault.
public final class RefusedRegisters extends UnusableSettings {
    private final transient List<RegisterFault> refused;

    public RefusedRegisters(List<RegisterFault> refused) {
        super(refused.stream().map(RegisterFault::toString).toList());
        this.refused = List.copyOf(refused);
    }

    public List<RegisterFault> refused() {
        return refused;
    }
}
