package press.masthead.platform.registers;

/// What is wrong with a register, where, and how to mend it.
///
/// @param file the register's file, as in `policy.yaml`
/// @param line counted from 1
public record RegisterFault(String file, int line, String wrong, String mend) {
    @Override
    public String toString() {
        return "%s:%d: %s; %s".formatted(file, line, wrong, mend);
    }
}
