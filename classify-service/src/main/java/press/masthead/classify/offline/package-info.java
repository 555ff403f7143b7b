/// Classification of lines of JSON, without a broker.
@NullMarked
package press.masthead.classify.offline;

import org.jspecify.annotations.NullMarked;
