package press.masthead.ingest.fetching;

import java.net.Proxy;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import okhttp3.ConnectionPool;
import okhttp3.Dns;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;

/// The HTTP clients: one that verifies certificates, and one for the hosts that operators believe without.
///
/// @param verifying for all but a few
/// @param believing any certificate
record Clients(OkHttpClient verifying, OkHttpClient believing) {
    private static final int IDLE_CONNECTIONS = 32;
    private static final int IDLE_SECONDS = 30;

    static Clients of(Set<String> allowed, Limits limits, Dns dns) {
        var verifying = new OkHttpClient.Builder()
                .proxy(Proxy.NO_PROXY)
                .dns(dns)
                .socketFactory(new GuardedSockets(allowed))
                .protocols(List.of(Protocol.HTTP_1_1))
                .followRedirects(false)
                .followSslRedirects(false)
                .connectTimeout(limits.connecting())
                .addNetworkInterceptor(chain -> RetryAfter.hidden(chain.proceed(chain.request())))
                .connectionPool(new ConnectionPool(IDLE_CONNECTIONS, IDLE_SECONDS, TimeUnit.SECONDS))
                .build();
        return new Clients(verifying, believing(verifying));
    }

    private static OkHttpClient believing(OkHttpClient verifying) {
        var anyone = new Anyone();
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {anyone}, null);
            return verifying
                    .newBuilder()
                    .connectionPool(new ConnectionPool(1, IDLE_SECONDS, TimeUnit.SECONDS))
                    .sslSocketFactory(context.getSocketFactory(), anyone)
                    .hostnameVerifier((_, _) -> true)
                    .build();
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every JDK has TLS", e);
        }
    }

    private static final class Anyone implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String kind) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String kind) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
