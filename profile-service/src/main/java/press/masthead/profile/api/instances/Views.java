package press.masthead.profile.api.instances;

import io.javalin.http.Context;
import press.masthead.profile.lists.ListView;

/// What answers a request: all instances together, or this one alone when another passed the request on to it.
///
/// @param everywhere throws [ListView.Elsewhere] when another instance has the answer
/// @param here never does
public record Views(ListView everywhere, ListView here) {
    /// Marks a request that another instance passed on: it is answered here, or not at all.
    public static final String PASSED_ON = "Masthead-Passed-On";

    public ListView of(Context context) {
        return context.header(PASSED_ON) == null ? everywhere : here;
    }
}
