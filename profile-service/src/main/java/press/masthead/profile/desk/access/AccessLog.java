package press.masthead.profile.desk.access;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import press.masthead.profile.desk.files.PrivateFile;

/// The latest changes of who may use the desk, in a file of their own. They are made on the command line too, where
/// no broker need run.
public final class AccessLog {
    private static final int MOST = 10_000;

    private final PrivateFile<AccessEvent> file;

    public AccessLog(Path file) {
        this.file = new PrivateFile<>(file, AccessEvent[].class);
    }

    /// In the folder of another file.
    public static AccessLog beside(Path other) {
        return new AccessLog(other.resolveSibling("access.json"));
    }

    public void add(AccessEvent event) {
        file.change(events -> Stream.concat(
                        events.stream().skip(Math.max(0, events.size() + 1L - MOST)), Stream.of(event))
                .toList());
    }

    /// The latest that `wanted` takes, the last first.
    public List<AccessEvent> latest(Predicate<AccessEvent> wanted, int most) {
        return file.all().reversed().stream().filter(wanted).limit(most).toList();
    }
}
