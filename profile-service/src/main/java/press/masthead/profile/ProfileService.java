package press.masthead.profile;

import java.util.function.Supplier;
import press.masthead.model.register.Registers;
import press.masthead.platform.http.HttpServer;
import press.masthead.platform.runtime.Broker;
import press.masthead.platform.runtime.Main;
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

    private final StreamsService lists;
    private final CoverageFollower follower;
    private final Hub hub;
    private final HttpServer server;
    private final ListView view;

    private ProfileService(StreamsService lists, CoverageFollower follower, Hub hub, HttpServer server, ListView view) {
        this.lists = lists;
        this.follower = follower;
        this.hub = hub;
        this.server = server;
        this.view = view;
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
        var partitions = Broker.partitions(settings, Topics.DECISIONS);
        var lists = StreamsService.start(NAME, ListsTopology.build(registers), settings, address.settings());
        var view = new StreamsListView(lists.streams(), registers, partitions, address.host());
        var prepared = new PreparedLists(view, site);
        var log = new ChangeLog();
        var hub = Hub.start(site);
        var follower = CoverageFollower.start(settings, log, prepared, slug -> {
            if (view.makes(slug)) {
                hub.changed(slug);
            }
        });
        try {
            var api = new Api(new Views(view, view.here()), prepared, log, site);
            var server = HttpServer.start(settings.httpHost(), settings.httpPort(), lists::ready, config -> {
                api.accept(config);
                hub.serve(config.routes);
            });
            return new ProfileService(lists, follower, hub, server, view);
        } catch (RuntimeException e) {
            follower.close();
            hub.close();
            lists.close();
            throw e;
        }
    }

    public ListView lists() {
        return view;
    }

    public int port() {
        return server.port();
    }

    public boolean ready() {
        return lists.ready();
    }

    @Override
    public boolean awaitFailure() throws InterruptedException {
        return lists.awaitFailure();
    }

    @Override
    public void close() {
        server.close();
        follower.close();
        hub.close();
        lists.close();
    }
}
