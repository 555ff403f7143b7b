package press.masthead.profile.desk.oidc;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.net.URI;
import java.time.Instant;

/// One browser's way to the provider and back.
///
/// @param state tells it from others' ways; its browser holds it too
/// @param back where the provider sends the browser
/// @param to where on the desk to go then
record Journey(State state, Nonce nonce, CodeVerifier verifier, URI back, String to, Instant until) {
    static Journey begin(URI back, String to, Instant until) {
        return new Journey(new State(), new Nonce(), new CodeVerifier(), back, to, until);
    }
}
