package press.masthead.profile.desk;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import press.masthead.profile.SlowRequests;

/// Slow clients of the desk's own port, where strangers come no further than the door.
class SlowDeskClientsTest extends SlowRequests {
    private final TestDesk desk = TestDesk.open(List.of());

    @AfterEach
    void close() {
        desk.close();
    }

    @Override
    protected int port() {
        return URI.create(desk.address()).getPort();
    }

    @Override
    protected String path() {
        return "/sign-in";
    }

    @Override
    protected String method() {
        return "POST";
    }

    @Override
    protected String headers() {
        return "Sec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\n";
    }
}
