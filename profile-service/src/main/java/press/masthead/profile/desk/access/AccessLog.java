package press.masthead.profile.desk.access;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import press.masthead.profile.desk.files.PrivateFile;

/// The latest changes of who may use the desk, and who came, in a file of their own. Changes are made on the command
/// line too, where no broker need run.
public final class AccessLog {
    private final PrivateFile<AccessEvent> file;

    /// Each sort has its own bound, so that strangers at the door push out nothing that an operator did.
    private enum Sort {
        CHANGE(10_000),
        SESSION(2_000),
        REFUSAL(500);

        private final int most;

        Sort(int most) {
            this.most = most;
        }

        static Sort of(AccessEvent event) {
            return switch (event.kind()) {
                case ACCOUNT_ADDED, ACCOUNT_CHANGED, ACCOUNT_REMOVED, TOKEN_MADE, TOKEN_REVOKED -> CHANGE;
                case SIGNED_IN, SIGNED_OUT -> SESSION;
                case TURNED_AWAY -> REFUSAL;
            };
        }
    }

    public AccessLog(Path file) {
        this.file = new PrivateFile<>(file, AccessEvent[].class);
    }

    /// In the folder of another file.
    public static AccessLog beside(Path other) {
        return new AccessLog(other.resolveSibling("access.json"));
    }

    public void add(AccessEvent event) {
        replace(_ -> false, event);
    }

    /// In place of those that it tells of, too.
    public void replace(Predicate<AccessEvent> told, AccessEvent event) {
        file.change(events -> {
            var next = new ArrayList<>(events);
            next.removeIf(told);
            next.add(event);
            var sort = Sort.of(event);
            if (next.stream().filter(other -> Sort.of(other) == sort).count() > sort.most) {
                next.stream()
                        .filter(other -> Sort.of(other) == sort)
                        .findFirst()
                        .ifPresent(next::remove);
            }
            return next;
        });
    }

    /// The latest that `wanted` takes, the last first.
    public List<AccessEvent> latest(Predicate<AccessEvent> wanted, int most) {
        return file.all().reversed().stream().filter(wanted).limit(most).toList();
    }
}
