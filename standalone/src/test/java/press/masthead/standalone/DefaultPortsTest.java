package press.masthead.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import press.masthead.profile.desk.DeskSettings;

/// Services that run beside each other on one machine, each as it comes, are not in each other's way.
class DefaultPortsTest {
    private static final Path ROOT = Path.of(System.getProperty("masthead.root"));
    private static final Pattern PORT = Pattern.compile("MASTHEAD_HTTP_PORT=(\\d+)");

    @Test
    void everyServiceHasAPortOfItsOwn() throws IOException {
        var ports = new ArrayList<>(List.of(DeskSettings.PORT));
        for (var service : List.of("ingest-service", "classify-service", "profile-service")) {
            var named = PORT.matcher(Files.readString(ROOT.resolve(service).resolve("Dockerfile")));
            assertThat(named.find()).as(service).isTrue();
            ports.add(Integer.valueOf(named.group(1)));
        }

        assertThat(ports).doesNotHaveDuplicates();
    }
}
