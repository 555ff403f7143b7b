package press.masthead.ingest;

import press.masthead.platform.http.HttpServer;
import press.masthead.platform.runtime.Broker;
import press.masthead.platform.runtime.Environment;
import press.masthead.platform.runtime.Main;
import press.masthead.platform.runtime.ServiceSettings;

/// Runs the ingest service alone, told what it needs by environment variables.
public final class IngestMain {
    private static final int HTTP_PORT = 8453;

    private IngestMain() {}

    public static void main(String[] arguments) {
        System.exit(Main.serve(IngestService.NAME, IngestMain::start));
    }

    private static Main.Served start() {
        var environment = new Environment(System.getenv());
        var settings = ServiceSettings.of(environment, HTTP_PORT);
        var behaviour = IngestSettings.of(environment);
        environment.check();
        Broker.prepare(settings);
        var service = IngestService.start(settings, behaviour);
        HttpServer.start(settings.httpHost(), settings.httpPort(), service::ready, _ -> {});
        return service;
    }
}
