/// Registers with and without faults, as YAML.
@NullMarked
package press.masthead.platform.registers;

import org.jspecify.annotations.NullMarked;
