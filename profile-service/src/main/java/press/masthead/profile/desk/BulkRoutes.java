package press.masthead.profile.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import press.masthead.platform.digests.Sha256;
import press.masthead.profile.desk.actions.Act;
import press.masthead.profile.desk.actions.Actions;
import press.masthead.profile.desk.actions.EditDesk;
import press.masthead.profile.desk.actions.Form;
import press.masthead.profile.desk.actions.ItemKey;
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
        var verb = form.text("verb");
        if (!verb.equals("approve") && !verb.equals("reject")) {
            throw new Form.Refused("Choose to approve or to reject.");
        }
        var name = ItemRoutes.act(form, verb);
        if (desk.isDone(name)) {
            done(context, name);
            return;
        }
        var seen = seen(items(filter));
        if (!form.text("keys").equals(keys(seen))) {
            overtaken(context, filter);
            return;
        }
        var steps = seen.keySet().stream()
                .flatMap(item -> actions.steps(item, verb, form).stream())
                .toList();
        switch (desk.perform(new Act(name, Gate.visitor(context).name(), seen, steps))) {
            case EditDesk.Outcome.Done(var act) -> done(context, act);
            case EditDesk.Outcome.Overtaken _ -> overtaken(context, filter);
        }
    }

    private static void done(Context context, String act) {
        context.redirect(Addresses.with("/queue", "done", act), HttpStatus.SEE_OTHER);
    }

    private void overtaken(Context context, Filter filter) {
        context.status(HttpStatus.CONFLICT);
        show(context, filter, "The queue has changed since you looked. Nothing was done; look again.");
    }

    private void show(Context context, Filter filter, String fault) {
        var items = items(filter);
        var total = queue.find(filter, 0, clock.instant()).counts().total();
        var frame = frames.of(context, "All of a filter", "queue");
        var page = new BulkPage(frame, filter, items, total, keys(seen(items)), Frames.newAct(), fault);
        pages.show(context, "desk/bulk.jte", page);
    }

    private List<Waiting> items(Filter filter) {
        return queue.find(filter, BulkPage.MOST, clock.instant()).items();
    }

    private SequencedMap<ItemKey, String> seen(List<Waiting> items) {
        var seen = new LinkedHashMap<ItemKey, String>();
        items.forEach(waiting ->
                seen.put(waiting.key(), desk.seen(waiting.key(), waiting.ask().content())));
        return seen;
    }

    private static String keys(SequencedMap<ItemKey, String> seen) {
        return Sha256.hex(seen.toString());
    }
}
