package press.masthead.profile;

import java.time.Duration;
import java.util.Optional;
import press.masthead.platform.registers.RegisterWatch;
import press.masthead.platform.runtime.Broker;
import press.masthead.platform.runtime.Environment;
import press.masthead.platform.runtime.Main;
import press.masthead.platform.runtime.Parts;
import press.masthead.platform.runtime.ServiceSettings;
import press.masthead.profile.api.instances.Address;
import press.masthead.profile.api.representations.Site;
import press.masthead.profile.desk.DeskService;
import press.masthead.profile.desk.DeskSettings;
import press.masthead.profile.desk.access.AccessLog;
import press.masthead.profile.desk.accounts.AccountFile;
import press.masthead.profile.desk.tokens.TokenFile;

/// The profile service as a program of its own, set by environment variables.
public final class ProfileMain {
    private static final int PORT = 8450;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private ProfileMain() {}

    public static void main(String[] arguments) {
        System.exit(Main.serve("profile-service", ProfileMain::start));
    }

    private static Main.Served start() {
        var environment = new Environment(System.getenv());
        var settings = ServiceSettings.of(environment, PORT);
        var site = Site.of(environment, settings.httpPort());
        var desk = DeskSettings.of(environment);
        var file = DeskSettings.accounts(environment);
        var access = AccessLog.beside(file);
        var accounts = new AccountFile(file, access);
        var tokens = new TokenFile(DeskSettings.tokens(environment), access);
        var address = Address.of(environment);
        if (desk.isPresent() && !address.equals(Address.ALONE)) {
            environment.fault(
                    "MASTHEAD_DESK is true where MASTHEAD_ADDRESS tells of other instances, and the desk reads"
                            + " its own instance's stores alone; open it on an installation of one instance");
        }
        environment.check();
        Broker.prepare(settings);
        var parts = new Parts();
        try {
            var registers = parts.opened(RegisterWatch.start(settings, PATIENCE));
            var service = parts.opened(ProfileService.start(settings, registers, site, address));
            desk.ifPresent(open -> parts.opened(DeskService.start(
                    open, accounts, tokens, settings, service.lists(), site, registers, Optional.empty())));
            return parts;
        } catch (RuntimeException e) {
            parts.close();
            throw e;
        }
    }
}
