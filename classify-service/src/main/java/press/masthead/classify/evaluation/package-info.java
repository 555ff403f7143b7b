/// How good the judgement is, measured on labelled real data.
@NullMarked
package press.masthead.classify.evaluation;

import org.jspecify.annotations.NullMarked;
