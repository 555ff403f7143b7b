/// What the web does to a poller, by mistake or to harm, case by case.
@NullMarked
package press.masthead.ingest.hostile;

import org.jspecify.annotations.NullMarked;
