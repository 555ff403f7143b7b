package press.masthead.profile.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.masthead.model.ArticleId;
import press.masthead.model.CompanySlug;
import press.masthead.model.Edit;
import press.masthead.profile.desk.actions.Act;
import press.masthead.profile.desk.actions.Actions;
import press.masthead.profile.desk.actions.Claims;
import press.masthead.profile.desk.actions.EditDesk;
import press.masthead.profile.desk.actions.Form;
import press.masthead.profile.desk.actions.ItemKey;
import press.masthead.profile.desk.items.Items;
import press.masthead.profile.desk.pages.Addresses;
import press.masthead.profile.desk.pages.Pages;
import press.masthead.profile.desk.sessions.Gate;

/// An item by itself, and everything that is done to one.
final class ItemRoutes {
    private final Items items;
    private final Actions actions;
    private final EditDesk desk;
    private final Claims claims;
    private final Frames frames;
    private final Pages pages;
    private final InstantSource clock;

    ItemRoutes(
            Items items,
            Actions actions,
            EditDesk desk,
            Claims claims,
            Frames frames,
            Pages pages,
            InstantSource clock) {
        this.items = items;
        this.actions = actions;
        this.desk = desk;
        this.claims = claims;
        this.frames = frames;
        this.pages = pages;
        this.clock = clock;
    }

    void add(RoutesConfig routes) {
        routes.get("/items/{company}/{article}", this::show);
        routes.post("/items/{company}/{article}/{verb}", this::act);
        // where a form that was refused stays in the address bar, a reload leads back to its item
        routes.get("/items/{company}/{article}/{verb}", context -> context.redirect("/items/" + key(context)));
        routes.post("/undo", this::undo);
    }

    private void show(Context context) {
        var key = key(context);
        var visitor = Gate.visitor(context);
        if (visitor.mayEdit()) {
            claims.hold(visitor.name(), key, clock.instant());
        }
        show(context, key, Hindrance.NONE);
    }

    private void act(Context context) {
        var key = key(context);
        var form = form(context);
        try {
            var verb = context.pathParam("verb");
            var editor = Gate.visitor(context).name();
            var seen = Map.of(key, form.text("seen"));
            var act = new Act(act(form, verb), editor, seen, actions.steps(key, verb, form));
            switch (desk.perform(act)) {
                case EditDesk.Outcome.Done(var name) -> done(context, form, name);
                case EditDesk.Outcome.Overtaken(List<Edit> since) -> overtaken(context, key, verb, since);
            }
        } catch (Form.Refused e) {
            refused(context, key, String.valueOf(e.getMessage()));
        }
    }

    private static void done(Context context, Form form, String name) {
        if (Gate.isScript(context)) {
            ScriptAnswer.done(context, name);
            return;
        }
        context.redirect(Addresses.with(Addresses.own(form.text("to")), "done", name), HttpStatus.SEE_OTHER);
    }

    private void overtaken(Context context, ItemKey key, String verb, List<Edit> since) {
        if (Gate.isScript(context)) {
            ScriptAnswer.overtaken(context, since);
            return;
        }
        context.status(HttpStatus.CONFLICT);
        show(context, key, Hindrance.overtaken(since, verb, context));
    }

    private void refused(Context context, ItemKey key, String message) {
        if (Gate.isScript(context)) {
            ScriptAnswer.refused(context, message);
            return;
        }
        context.status(HttpStatus.UNPROCESSABLE_CONTENT);
        show(context, key, Hindrance.refused(message));
    }

    private void undo(Context context) {
        var form = form(context);
        var name = name(form, "name");
        var undone = desk.undo(form.text("act"), name, Gate.visitor(context).name());
        if (Gate.isScript(context)) {
            ScriptAnswer.undone(context, name, undone);
            return;
        }
        var to = Addresses.own(form.text("to"));
        context.redirect(undone == 0 ? to : Addresses.with(to, "done", name), HttpStatus.SEE_OTHER);
    }

    private void show(Context context, ItemKey key, Hindrance hindrance) {
        var item = items.of(key, Gate.visitor(context).name())
                .orElseThrow(() -> new NotFoundResponse("No such article has been decided on, or no such company."));
        var title = item.decision().article().headline();
        pages.show(context, "desk/item.jte", new ItemPage(frames.of(context, title, "queue"), item, hindrance));
    }

    /// Of one page each verb is another act, so that a page gone back to is never taken for a repetition.
    static String act(Form form, String verb) {
        return name(form, "act") + "-" + verb;
    }

    private static String name(Form form, String field) {
        var name = form.text(field);
        if (!name.matches("[0-9a-f-]{36}")) {
            throw new Form.Refused("The form is incomplete. Reload the page.");
        }
        return name;
    }

    static Form form(Context context) {
        return new Form(name -> Optional.ofNullable(context.formParam(name)).orElse(""));
    }

    private static ItemKey key(Context context) {
        return new ItemKey(new CompanySlug(context.pathParam("company")), new ArticleId(context.pathParam("article")));
    }
}
