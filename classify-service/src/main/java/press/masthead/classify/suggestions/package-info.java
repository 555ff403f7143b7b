/// What the registers may lack, from what was decided: names that occur near a company, outlets that editors approve.
@NullMarked
package press.masthead.classify.suggestions;

import org.jspecify.annotations.NullMarked;
