package press.masthead.platform.http;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/// The health check of the container images: exits with 0 when the URL answers 200, else with 1.
public final class HealthProbe {
    private static final int PATIENCE_MILLIS = 3_000;

    private HealthProbe() {}

    public static void main(String[] arguments) throws IOException {
        var connection = (HttpURLConnection) URI.create(arguments[0]).toURL().openConnection();
        connection.setConnectTimeout(PATIENCE_MILLIS);
        connection.setReadTimeout(PATIENCE_MILLIS);
        System.exit(connection.getResponseCode() == HttpURLConnection.HTTP_OK ? 0 : 1);
    }
}
