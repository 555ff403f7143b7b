package press.masthead.profile;

import java.util.function.Supplier;
import press.masthead.model.register.Registers;
import press.masthead.platform.http.HttpServer;
import press.masthead.platform.runtime.Broker;
import press.masthead.platform.runtime.Follower;
import press.masthead.platform.runtime.Main;
import press.masthead.platform.runtime.Parts;
import press.masthead.platform.runtime.ServiceSettings;
import press.masthead.platform.runtime.StreamsService;
import press.masthead.platform.topics.Topics;
import press.masthead.profile.api.Api;
import press.masthead.profile.api.changes.ChangeLog;
import press.masthead.profile.api.changes.CoverageFollower;
import press.masthead.profile.api.hub.Hub;
import press.masthead.profile.api.instances.Address;
import press.masthead.profile.api.instances.Views;
import press.masthead.profile.api.representations.PreparedLists;
import press.masthead.profile.api.representations.Site;
import press.masthead.profile.lists.ListView;
import press.masthead.profile.lists.ListsTopology;
import press.masthead.profile.lists.StreamsListView;

/// The running profile service: the lists' topology and the HTTP server that reads them.
public final class ProfileService implements Main.Served {
    public static final String NAME = "profile";

    private final Parts parts = new Parts();
    private final StreamsService lists;
    private final ListView view;
    private final Follower follower;
    private final HttpServer server;

    private ProfileService(ServiceSettings settings, Supplier<Registers> registers, Site site, Address address) {
        try {
            var partitions = Broker.partitions(settings, Topics.DECISIONS);
            lists = parts.opened(
                    StreamsService.start(NAME, ListsTopology.build(registers), settings, address.settings()));
            var streams = new StreamsListView(lists.streams(), registers, partitions, address.host());
            view = streams;
            var prepared = new PreparedLists(view, site);
            var log = new ChangeLog();
            var hub = parts.opened(Hub.start(site));
            follower = parts.opened(CoverageFollower.start(settings, log, prepared, slug -> {
                if (streams.makes(slug)) {
                    hub.changed(slug);
                }
            }));
            var api = new Api(new Views(streams, streams.here()), prepared, log, site);
            server = parts.opened(HttpServer.start(settings.httpHost(), settings.httpPort(), this::ready, config -> {
                api.accept(config);
                hub.serve(config.routes);
            }));
        } catch (RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    /// Starts it for this machine alone.
    public static ProfileService start(ServiceSettings settings, Supplier<Registers> registers) {
        return start(settings, registers, Site.local(settings.httpPort()));
    }

    /// Starts it; it is ready when its lists are.
    ///
    /// @param registers a live view of the registers in force
    public static ProfileService start(ServiceSettings settings, Supplier<Registers> registers, Site site) {
        return start(settings, registers, site, Address.ALONE);
    }

    /// Starts one of several instances.
    public static ProfileService start(
            ServiceSettings settings, Supplier<Registers> registers, Site site, Address address) {
        return new ProfileService(settings, registers, site, address);
    }

    public ListView lists() {
        return view;
    }

    public int port() {
        return server.port();
    }

    public boolean ready() {
        return lists.ready() && follower.isAlive();
    }

    @Override
    public boolean awaitFailure() throws InterruptedException {
        return parts.awaitFailure();
    }

    @Override
    public void close() {
        parts.close();
    }
}
