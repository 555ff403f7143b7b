package press.masthead.classify;

import java.time.Duration;
import press.masthead.platform.http.HttpServer;
import press.masthead.platform.registers.RegisterWatch;
import press.masthead.platform.runtime.Broker;
import press.masthead.platform.runtime.Environment;
import press.masthead.platform.runtime.Main;
import press.masthead.platform.runtime.Parts;
import press.masthead.platform.runtime.ServiceSettings;

/// Runs classify-service alone, told what it needs by environment variables.
public final class ClassifyMain {
    private static final int HTTP_PORT = 8452;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private ClassifyMain() {}

    public static void main(String[] arguments) {
        System.exit(Main.serve(ClassifyService.NAME, ClassifyMain::start));
    }

    private static Main.Served start() {
        var environment = new Environment(System.getenv());
        var settings = ServiceSettings.of(environment, HTTP_PORT);
        environment.check();
        Broker.prepare(settings);
        var parts = new Parts();
        try {
            var registers = parts.opened(RegisterWatch.start(settings, PATIENCE));
            var service = parts.opened(ClassifyService.start(settings, registers));
            parts.opened(HttpServer.start(settings.httpHost(), settings.httpPort(), service::ready, _ -> {}));
            return parts;
        } catch (RuntimeException e) {
            parts.close();
            throw e;
        }
    }
}
