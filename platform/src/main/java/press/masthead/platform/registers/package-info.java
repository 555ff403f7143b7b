/// The registers as YAML files and as a topic: read whole, checked whole, published whole.
@NullMarked
package press.masthead.platform.registers;

import org.jspecify.annotations.NullMarked;
