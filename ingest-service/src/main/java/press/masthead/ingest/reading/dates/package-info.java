/// Dates as the world prints them, as precise as they are told and never made up.
@NullMarked
package press.masthead.ingest.reading.dates;

import org.jspecify.annotations.NullMarked;
