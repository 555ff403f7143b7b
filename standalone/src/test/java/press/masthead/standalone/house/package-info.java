/// What every file of this repository keeps to, as one test.
@NullMarked
package press.masthead.standalone.house;

import org.jspecify.annotations.NullMarked;
