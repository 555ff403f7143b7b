package press.masthead.ingest.fetching;

import java.time.Duration;

/// What a successful answer says besides its body.
///
/// @param movedTo where the permanent redirects at the beginning of the way lead; empty when it began with none
/// @param fresh how long the server says that its answer holds; zero where it says nothing
/// @param hub where changes can be subscribed to
public record Answer(Validators validators, String movedTo, Duration fresh, Hub hub) {
    /// An answer that names no hub.
    public Answer(Validators validators, String movedTo, Duration fresh) {
        this(validators, movedTo, fresh, Hub.NONE);
    }

    public Answer withHub(Hub named) {
        return new Answer(validators, movedTo, fresh, named);
    }

    /// An answer that says nothing more.
    public static Answer plain(Validators validators) {
        return new Answer(validators, "", Duration.ZERO);
    }
}
