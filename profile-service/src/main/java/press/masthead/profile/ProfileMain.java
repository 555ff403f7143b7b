package press.masthead.profile;

import java.time.Duration;
import press.masthead.platform.registers.RegisterWatch;
import press.masthead.platform.runtime.Broker;
import press.masthead.platform.runtime.Environment;
import press.masthead.platform.runtime.Main;
import press.masthead.platform.runtime.ServiceSettings;
import press.masthead.profile.api.representations.Site;

/// The profile service as a program of its own, set by environment variables.
public final class ProfileMain {
    private static final int PORT = 8450;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private ProfileMain() {}

    public static void main(String[] arguments) {
        System.exit(Main.serve("profile-service", ProfileMain::start));
    }

    private static ProfileService start() {
        var environment = new Environment(System.getenv());
        var settings = ServiceSettings.of(environment, PORT);
        var site = Site.of(environment, settings.httpPort());
        environment.check();
        Broker.prepare(settings);
        var registers = RegisterWatch.start(settings, PATIENCE);
        return ProfileService.start(settings, registers, site);
    }
}
