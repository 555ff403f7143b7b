package press.masthead.profile.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import press.masthead.profile.desk.oidc.OidcSettings;

/// A provider that lets in whoever comes, and says of them what it is told to say.
final class OpenIdProvider implements AutoCloseable {
    static final String CLIENT = "the desk";
    static final String SECRET = "between the two of us";

    private static final RSAKey KEY = key();
    private static final RSAKey ANOTHER_KEY = key();

    private final Map<String, Map<String, String>> asked = new ConcurrentHashMap<>();
    private final HttpServer server;
    volatile UnaryOperator<JWTClaimsSet.Builder> says = claims -> claims;
    volatile boolean signsWithAnotherKey;
    volatile boolean signsNot;

    OpenIdProvider() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/.well-known/openid-configuration", exchange -> json(exchange, 200, metadata()));
        server.createContext("/keys", exchange -> json(exchange, 200, new JWKSet(KEY.toPublicJWK()).toString()));
        server.createContext("/ask", this::ask);
        server.createContext("/token", this::token);
        server.start();
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /// A desk's that has it for its provider.
    DeskSettings settings(String claim) {
        var oidc = new OidcSettings(URI.create(issuer()), CLIENT, SECRET, claim);
        return new DeskSettings("127.0.0.1", 0, Set.of("127.0.0.1"), false, Optional.of(oidc));
    }

    private String metadata() {
        return """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/ask", "token_endpoint": "%1$s/token",
                "jwks_uri": "%1$s/keys", "response_types_supported": ["code"], "subject_types_supported": ["public"],
                "id_token_signing_alg_values_supported": ["RS256"]}""".formatted(issuer());
    }

    private void ask(HttpExchange exchange) throws IOException {
        var query = pairs(exchange.getRequestURI().getRawQuery());
        var code = "code-" + asked.size();
        asked.put(code, query);
        var back = query.get("redirect_uri") + "?code=" + code + "&state=" + query.get("state");
        exchange.getResponseHeaders().add("Location", back);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    /// As RFC 6749 and RFC 7636 ask: our client, the code once, the address of before, and the verifier of its
    /// challenge.
    private void token(HttpExchange exchange) throws IOException {
        var form = pairs(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        var question = asked.remove(form.getOrDefault("code", ""));
        if (question == null || !isOurs(exchange) || !fits(form, question)) {
            json(exchange, 400, "{\"error\": \"invalid_grant\"}");
            return;
        }
        json(
                exchange,
                200,
                "{\"access_token\": \"unused\", \"token_type\": \"Bearer\", \"id_token\": \"%s\"}"
                        .formatted(idToken(question.getOrDefault("nonce", ""))));
    }

    private static boolean isOurs(HttpExchange exchange) {
        var basic = Base64.getEncoder().encodeToString((encoded(CLIENT) + ":" + encoded(SECRET)).getBytes(UTF_8));
        return ("Basic " + basic).equals(exchange.getRequestHeaders().getFirst("Authorization"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private static boolean fits(Map<String, String> form, Map<String, String> question) {
        var challenge =
                Base64.getUrlEncoder().withoutPadding().encodeToString(sha256(form.getOrDefault("code_verifier", "")));
        return challenge.equals(question.get("code_challenge"))
                && form.getOrDefault("redirect_uri", "").equals(question.get("redirect_uri"));
    }

    private String idToken(String nonce) {
        var claims = says.apply(new JWTClaimsSet.Builder()
                        .issuer(issuer())
                        .audience(CLIENT)
                        .subject("4711")
                        .claim("nonce", nonce)
                        .claim("preferred_username", "anna")
                        .issueTime(Date.from(Instant.now()))
                        .expirationTime(Date.from(Instant.now().plusSeconds(60))))
                .build();
        if (signsNot) {
            return new PlainJWT(claims).serialize();
        }
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(KEY.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(signsWithAnotherKey ? ANOTHER_KEY : KEY));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("one").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> pairs(String query) {
        return Arrays.stream(query.split("&", -1))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], UTF_8)));
    }

    private static void json(HttpExchange exchange, int status, String body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.getBytes(UTF_8).length);
        exchange.getResponseBody().write(body.getBytes(UTF_8));
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
