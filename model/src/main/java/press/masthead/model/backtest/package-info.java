/// What other registers would have made of everything that was decided, as a back-test reports it.
@NullMarked
package press.masthead.model.backtest;

import org.jspecify.annotations.NullMarked;
