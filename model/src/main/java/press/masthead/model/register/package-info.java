/// What operators and editors own as data: feeds, outlets, companies and the policy.
@NullMarked
package press.masthead.model.register;

import org.jspecify.annotations.NullMarked;
