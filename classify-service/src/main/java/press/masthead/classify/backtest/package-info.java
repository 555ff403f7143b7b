/// What other registers would have made of everything that was decided. Pure: it changes nothing that runs.
@NullMarked
package press.masthead.classify.backtest;

import org.jspecify.annotations.NullMarked;
