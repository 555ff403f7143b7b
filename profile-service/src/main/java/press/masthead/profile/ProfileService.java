package press.masthead.profile;

import java.util.function.Supplier;
import press.masthead.model.register.Registers;
import press.masthead.platform.http.HttpServer;
import press.masthead.platform.runtime.Main;
import press.masthead.platform.runtime.ServiceSettings;
import press.masthead.platform.runtime.StreamsService;
import press.masthead.profile.api.Api;
import press.masthead.profile.lists.ListView;
import press.masthead.profile.lists.ListsTopology;
import press.masthead.profile.lists.StreamsListView;

/// The running profile service: the lists' topology and the HTTP server that reads them.
public final class ProfileService implements Main.Served {
    public static final String NAME = "profile";

    private final StreamsService lists;
    private final HttpServer server;
    private final ListView view;

    private ProfileService(StreamsService lists, HttpServer server, ListView view) {
        this.lists = lists;
        this.server = server;
        this.view = view;
    }

    /// Starts it; it is ready when its lists are.
    ///
    /// @param registers a live view of the registers in force
    public static ProfileService start(ServiceSettings settings, Supplier<Registers> registers) {
        var lists = StreamsService.start(NAME, ListsTopology.build(registers), settings);
        var view = new StreamsListView(lists.streams(), registers);
        try {
            var server = HttpServer.start(settings.httpHost(), settings.httpPort(), lists::ready, new Api(view));
            return new ProfileService(lists, server, view);
        } catch (RuntimeException e) {
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
        lists.close();
    }
}
