/// What an article may serve for: a pure function of its facts and one version of the policy.
@NullMarked
package press.masthead.classify.policy;

import org.jspecify.annotations.NullMarked;
