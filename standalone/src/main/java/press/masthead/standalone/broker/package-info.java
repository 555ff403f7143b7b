/// A real Kafka broker inside this JVM.
@NullMarked
package press.masthead.standalone.broker;

import org.jspecify.annotations.NullMarked;
