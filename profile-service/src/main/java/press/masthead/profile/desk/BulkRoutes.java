package press.masthead.profile.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.InstantSource;
import java.util.List;
import press.masthead.profile.desk.actions.Act;
import press.masthead.profile.desk.actions.Actions;
import press.masthead.profile.desk.actions.EditDesk;
import press.masthead.profile.desk.actions.Form;
import press.masthead.profile.desk.pages.Addresses;
import press.masthead.profile.desk.pages.Pages;
import press.masthead.profile.desk.queue.Filter;
import press.masthead.profile.desk.queue.ReviewQueue;
import press.masthead.profile.desk.queue.Waiting;
import press.masthead.profile.desk.sessions.Gate;

/// One act on everything that a filter takes: counted and shown first, done whole, undone whole.
final class BulkRoutes {
    private final ReviewQueue queue;
    private final Actions actions;
    private final EditDesk desk;
    private final Frames frames;
    private final Pages pages;
    private final InstantSource clock;

    BulkRoutes(ReviewQueue queue, Actions actions, EditDesk desk, Frames frames, Pages pages, InstantSource clock) {
        this.queue = queue;
        this.actions = actions;
        this.desk = desk;
        this.frames = frames;
        this.pages = pages;
        this.clock = clock;
    }

    void add(RoutesConfig routes) {
        routes.get("/bulk", context -> show(context, QueueRoutes.filter(context), ""));
        routes.post("/bulk", this::act);
    }

    private void act(Context context) {
        var form = ItemRoutes.form(context);
        var filter = Filter.of(form::text);
        var items = items(filter);
        if (!form.text("keys").equals(keys(items))) {
            context.status(HttpStatus.CONFLICT);
            show(context, filter, "The queue has changed since you looked. Nothing was done; look again.");
            return;
        }
        var verb = form.text("verb");
        if (!verb.equals("approve") && !verb.equals("reject")) {
            throw new Form.Refused("Choose to approve or to reject.");
        }
        var name = ItemRoutes.act(form, verb);
        var steps = items.stream()
                .flatMap(waiting -> actions.steps(waiting.key(), verb, form).stream())
                .toList();
        desk.performOnMany(new Act(name, Gate.visitor(context).name(), "", steps));
        context.redirect(Addresses.with("/queue", "done", name), HttpStatus.SEE_OTHER);
    }

    private void show(Context context, Filter filter, String fault) {
        var items = items(filter);
        var total = queue.find(filter, 0, clock.instant()).counts().total();
        var frame = frames.of(context, "All of a filter", "queue");
        var page = new BulkPage(frame, filter, items, total, keys(items), Frames.newAct(), fault);
        pages.show(context, "desk/bulk.jte", page);
    }

    private List<Waiting> items(Filter filter) {
        return queue.find(filter, BulkPage.MOST, clock.instant()).items();
    }

    private static String keys(List<Waiting> items) {
        return Integer.toHexString(
                items.stream().map(Waiting::key).map(Object::toString).toList().hashCode());
    }
}
