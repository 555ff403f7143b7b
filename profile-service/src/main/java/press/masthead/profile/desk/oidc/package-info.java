/// Sign-in with an OpenID provider (OpenID Connect Core 1.0, code flow with PKCE), by Nimbus' library.
@NullMarked
package press.masthead.profile.desk.oidc;

import org.jspecify.annotations.NullMarked;
