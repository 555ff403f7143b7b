/// A company's list: what stands in it, in which order and under which label, kept up to date in Kafka Streams.
@NullMarked
package press.masthead.profile.lists;

import org.jspecify.annotations.NullMarked;
