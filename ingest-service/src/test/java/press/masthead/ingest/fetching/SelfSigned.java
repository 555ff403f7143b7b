package press.masthead.ingest.fetching;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;

/// A key for `localhost` that nobody vouches for, made by `keytool -genkeypair` for tests alone.
final class SelfSigned {
    private SelfSigned() {}

    static SSLSocketFactory sockets() throws GeneralSecurityException, IOException {
        var password = "masthead".toCharArray();
        var keys = KeyStore.getInstance("PKCS12");
        try (var file = SelfSigned.class.getResourceAsStream("/fetching/localhost.p12")) {
            keys.load(file, password);
        }
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, password);
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context.getSocketFactory();
    }
}
