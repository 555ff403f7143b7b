/// Whatever bytes come in, nothing crashes, hangs or takes memory without bound.
@NullMarked
package press.masthead.ingest.fuzzing;

import org.jspecify.annotations.NullMarked;
