package press.masthead.profile.desk;

import io.javalin.config.JavalinConfig;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import press.masthead.model.register.Registers;
import press.masthead.profile.desk.accounts.Accounts;
import press.masthead.profile.desk.accounts.SignIn;
import press.masthead.profile.desk.actions.Actions;
import press.masthead.profile.desk.actions.Claims;
import press.masthead.profile.desk.actions.EditDesk;
import press.masthead.profile.desk.actions.EditLog;
import press.masthead.profile.desk.actions.Edits;
import press.masthead.profile.desk.items.Items;
import press.masthead.profile.desk.pages.Pages;
import press.masthead.profile.desk.pages.StaticFiles;
import press.masthead.profile.desk.queue.ReviewQueue;
import press.masthead.profile.desk.sessions.Gate;
import press.masthead.profile.desk.sessions.SecurityHeaders;
import press.masthead.profile.desk.sessions.SessionCookie;
import press.masthead.profile.desk.sessions.Sessions;
import press.masthead.profile.desk.sessions.SignInRoutes;
import press.masthead.profile.lists.ListView;

/// The desk's pages over what it is given: lists, registers, the queue and the record of edits.
///
/// @param fresh whether queue and record are what the topics hold; every page says when they are not
public record Desk(
        DeskSettings settings,
        Accounts accounts,
        ListView lists,
        Supplier<Registers> registers,
        EditLog log,
        Edits edits,
        ReviewQueue queue,
        InstantSource clock,
        BooleanSupplier fresh) {

    /// Every route, behind the gate.
    public void add(JavalinConfig config) {
        var files = new StaticFiles();
        var pages = new Pages(files);
        var sessions = new Sessions(accounts);
        var cookie = new SessionCookie(settings.https());
        var gate = new Gate(sessions, cookie, settings.names(), clock);
        config.routes.before(context -> SecurityHeaders.add(context, settings.https()));
        config.routes.before(gate::admit);
        new Errors(pages).add(config.routes);
        files.add(config.routes);
        new SignInRoutes(new SignIn(accounts), sessions, cookie, pages, clock).add(config.routes);
        addWork(config, pages);
    }

    private void addWork(JavalinConfig config, Pages pages) {
        var claims = new Claims();
        var names = new Names(registers);
        var editDesk = new EditDesk(log, edits, clock);
        var items = new Items(lists, registers, log, queue, claims, clock);
        var frames = new Frames(log, editDesk, queue, fresh);
        new QueueRoutes(queue, items, claims, frames, pages, names, clock).add(config.routes);
        var actions = new Actions(names::isCompany);
        new ItemRoutes(items, actions, editDesk, claims, frames, pages, clock).add(config.routes);
        new BulkRoutes(queue, actions, editDesk, frames, pages, clock).add(config.routes);
        new ListRoutes(lists, items, editDesk, frames, pages).add(config.routes);
        new AuditRoutes(log, frames, pages).add(config.routes);
    }
}
