/// When a feed is polled, what an answer means, and which of its articles are news: a Kafka Streams topology around
/// pure rules.
@NullMarked
package press.masthead.ingest.polling;

import org.jspecify.annotations.NullMarked;
