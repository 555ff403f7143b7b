package press.masthead.profile.desk.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The provider over the network: its addresses as it tells them itself, asked for again after an hour.
final class Provider {
    private static final int WAIT_MILLIS = 5_000;
    private static final int MOST_KEY_BYTES = 64 * 1024;
    private static final Duration KEPT = Duration.ofHours(1);
    private static final Scope SCOPE = new Scope("openid", "profile", "email");

    private final OidcSettings settings;
    private final ClientID client;
    private final InstantSource clock;
    private @Nullable Known known;

    Provider(OidcSettings settings, InstantSource clock) {
        this.settings = settings;
        this.client = new ClientID(settings.client());
        this.clock = clock;
    }

    private record Known(OIDCProviderMetadata metadata, IDTokenValidator validator, Instant until) {}

    /// Where the browser goes to be asked who its user is.
    URI address(Journey journey) throws IOException, GeneralException {
        return new AuthenticationRequest.Builder(ResponseType.CODE, SCOPE, client, journey.back())
                .endpointURI(known().metadata().getAuthorizationEndpointURI())
                .state(journey.state())
                .nonce(journey.nonce())
                .codeChallenge(journey.verifier(), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /// The name that the provider vouches for, for the code that the browser brought back; empty when it tells none.
    Optional<String> name(String code, Journey journey)
            throws IOException, GeneralException, BadJOSEException, JOSEException {
        var provider = known();
        var request = new TokenRequest.Builder(
                        provider.metadata().getTokenEndpointURI(),
                        new ClientSecretBasic(client, new Secret(settings.secret())),
                        new AuthorizationCodeGrant(new AuthorizationCode(code), journey.back(), journey.verifier()))
                .build()
                .toHTTPRequest();
        request.setConnectTimeout(WAIT_MILLIS);
        request.setReadTimeout(WAIT_MILLIS);
        request.setFollowRedirects(false);
        var response = OIDCTokenResponseParser.parse(request.send());
        if (!response.indicatesSuccess()) {
            throw new GeneralException(response.toErrorResponse().getErrorObject());
        }
        var tokens = OIDCTokenResponse.parse(response.toSuccessResponse().toHTTPResponse())
                .getOIDCTokens();
        return name(provider.validator().validate(tokens.getIDToken(), journey.nonce()));
    }

    private Optional<String> name(IDTokenClaimsSet claims) {
        var isVouchedFor = !settings.claim().equals("email") || Boolean.TRUE.equals(claims.getClaim("email_verified"));
        return Optional.ofNullable(claims.getStringClaim(settings.claim())).filter(_ -> isVouchedFor);
    }

    private synchronized Known known() throws IOException, GeneralException {
        var now = clock.instant();
        if (known == null || !known.until().isAfter(now)) {
            var metadata = OIDCProviderMetadata.resolve(new Issuer(settings.issuer()), WAIT_MILLIS, WAIT_MILLIS);
            var keys = new DefaultResourceRetriever(WAIT_MILLIS, WAIT_MILLIS, MOST_KEY_BYTES);
            var validator = new IDTokenValidator(
                    metadata.getIssuer(),
                    client,
                    algorithm(metadata),
                    metadata.getJWKSetURI().toURL(),
                    keys);
            known = new Known(metadata, validator, now.plus(KEPT));
        }
        return known;
    }

    /// One of public keys: the one that every provider must offer, where it does.
    private static JWSAlgorithm algorithm(OIDCProviderMetadata metadata) throws GeneralException {
        var offered = Optional.ofNullable(metadata.getIDTokenJWSAlgs()).stream()
                .flatMap(List::stream)
                .filter(JWSAlgorithm.Family.SIGNATURE::contains)
                .toList();
        if (offered.isEmpty()) {
            throw new GeneralException("the provider signs with no public key");
        }
        return offered.contains(JWSAlgorithm.RS256) ? JWSAlgorithm.RS256 : offered.getFirst();
    }
}
