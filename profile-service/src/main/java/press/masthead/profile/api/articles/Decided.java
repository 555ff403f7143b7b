package press.masthead.profile.api.articles;

import io.javalin.http.HttpResponseException;
import io.javalin.http.NotFoundResponse;
import press.masthead.model.ArticleId;
import press.masthead.model.Decision;
import press.masthead.profile.lists.ListView;

/// An article with its trace, by its id.
public final class Decided {
    private static final int GONE = 410;

    private Decided() {}

    /// Refused with 410 when editors killed it, and with 404 when there is none.
    public static Decision of(ListView lists, ArticleId id) {
        lists.killed(id).ifPresent(killed -> {
            throw new HttpResponseException(GONE, killed.notice());
        });
        return lists.decision(id).orElseThrow(() -> new NotFoundResponse("no article of this id has been decided on"));
    }
}
