package press.masthead.profile.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.router.EndpointNotFound;
import press.masthead.platform.http.Problem;
import press.masthead.profile.desk.actions.Edits;
import press.masthead.profile.desk.actions.Form;
import press.masthead.profile.desk.pages.Pages;
import press.masthead.profile.desk.sessions.Gate;
import press.masthead.profile.lists.ListView;

/// What went wrong, as a page; as a problem for scripts.
final class Errors {
    private final Pages pages;

    Errors(Pages pages) {
        this.pages = pages;
    }

    void add(RoutesConfig routes) {
        routes.exception(
                HttpResponseException.class,
                (e, context) -> show(context, e.getStatus(), String.valueOf(e.getMessage())));
        routes.exception(
                Form.Refused.class,
                (e, context) ->
                        show(context, HttpStatus.UNPROCESSABLE_CONTENT.getCode(), String.valueOf(e.getMessage())));
        routes.exception(ListView.Unavailable.class, (_, context) -> away(context, "The lists are being made ready."));
        routes.exception(
                Edits.Unanswered.class,
                (_, context) ->
                        away(context, "The record of edits does not answer. Send the form again: it will count once."));
        routes.exception(
                EndpointNotFound.class,
                (_, context) -> show(context, HttpStatus.NOT_FOUND.getCode(), "There is no such page."));
    }

    private void away(Context context, String detail) {
        context.header("Retry-After", "2");
        show(context, HttpStatus.SERVICE_UNAVAILABLE.getCode(), detail);
    }

    private void show(Context context, int status, String detail) {
        context.status(status);
        var title = HttpStatus.forStatus(status).getMessage();
        if (Gate.isScript(context)) {
            new Problem(status, title, detail).answer(context);
            return;
        }
        pages.show(context, "desk/error.jte", new ErrorPage(title, detail));
    }
}
