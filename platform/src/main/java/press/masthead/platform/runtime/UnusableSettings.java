package press.masthead.platform.runtime;

import java.util.List;

/// Settings that cannot be used: every fault, a line each, with its mend. A program that meets it exits with 2.
public class UnusableSettings extends RuntimeException {
    private final transient List<String> faults;

    public UnusableSettings(List<String> faults) {
        super(String.join("\n", faults));
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}
