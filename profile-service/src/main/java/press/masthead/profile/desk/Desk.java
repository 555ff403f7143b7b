package press.masthead.profile.desk;

import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import java.time.InstantSource;
import java.util.function.Supplier;
import press.masthead.model.register.Registers;
import press.masthead.platform.registers.RegisterHistory;
import press.masthead.profile.api.representations.Site;
import press.masthead.profile.desk.accounts.Accounts;
import press.masthead.profile.desk.accounts.SignIn;
import press.masthead.profile.desk.accounts.SignIns;
import press.masthead.profile.desk.actions.Actions;
import press.masthead.profile.desk.actions.Claims;
import press.masthead.profile.desk.actions.EditDesk;
import press.masthead.profile.desk.audit.AuditRows;
import press.masthead.profile.desk.backtests.BackTests;
import press.masthead.profile.desk.items.Items;
import press.masthead.profile.desk.oidc.OidcRoutes;
import press.masthead.profile.desk.oidc.OidcSettings;
import press.masthead.profile.desk.pages.Pages;
import press.masthead.profile.desk.pages.StaticFiles;
import press.masthead.profile.desk.sessions.DeskCookie;
import press.masthead.profile.desk.sessions.Entrance;
import press.masthead.profile.desk.sessions.Gate;
import press.masthead.profile.desk.sessions.SecurityHeaders;
import press.masthead.profile.desk.sessions.Sessions;
import press.masthead.profile.desk.sessions.SignInRoutes;
import press.masthead.profile.desk.tokens.TokenFile;
import press.masthead.profile.lists.ListView;

/// The desk's pages over what it is given: lists, registers, the queue and the record of edits.
///
/// @param site where the public finds what the desk works on
/// @param history every version of the registers, read when it is asked for
public record Desk(
        DeskSettings settings,
        Accounts accounts,
        TokenFile tokens,
        ListView lists,
        Site site,
        Supplier<Registers> registers,
        Supplier<RegisterHistory> history,
        DeskRecord record,
        BackTests tests,
        InstantSource clock) {

    /// Every route, behind the gate.
    public void add(JavalinConfig config) {
        var files = new StaticFiles();
        var pages = new Pages(files);
        var sessions = new Sessions(accounts);
        var cookie = DeskCookie.session(settings.https());
        var gate = new Gate(sessions, cookie, tokens, settings.names(), clock);
        config.routes.before(context -> SecurityHeaders.add(context, settings.https()));
        config.routes.before(gate::admit);
        new Errors(pages).add(config.routes);
        files.add(config.routes);
        var told = new SignIns(tokens.log(), accounts);
        var entrance = new Entrance(sessions, cookie, pages, settings.oidc().map(OidcSettings::name), told, clock);
        new SignInRoutes(new SignIn(accounts), entrance).add(config.routes);
        settings.oidc()
                .ifPresent(oidc -> new OidcRoutes(oidc, accounts, entrance, settings.https()).add(config.routes));
        var editDesk = new EditDesk(record.log(), record.edits(), clock);
        var frames = new Frames(record.log(), editDesk, record.queue(), record.knowledge());
        addWork(config.routes, editDesk, frames, pages);
        new OutputRoutes(lists, site, frames, pages).add(config.routes);
        new TokenRoutes(tokens, frames, pages, clock).add(config.routes);
        new RegisterRoutes(history, frames, pages).add(config.routes);
        new CandidateRoutes(lists, registers, history, record.log(), tests, frames, pages).add(config.routes);
        new SuggestionRoutes(lists, registers, history, record, tests, frames, pages).add(config.routes);
        var rows = new AuditRows(record.log(), record.machine(), tokens.log(), lists);
        new AuditRoutes(rows, frames, pages).add(config.routes);
    }

    private void addWork(RoutesConfig routes, EditDesk editDesk, Frames frames, Pages pages) {
        var claims = new Claims();
        var names = new Names(registers);
        var queue = record.queue();
        var items = new Items(lists, registers, record.log(), queue, claims, clock);
        new QueueRoutes(queue, items, editDesk, claims, frames, pages, names, clock).add(routes);
        var actions = new Actions(names::isCompany);
        new ItemRoutes(items, actions, editDesk, claims, frames, pages, clock).add(routes);
        new BulkRoutes(queue, actions, editDesk, frames, pages, clock).add(routes);
        new ListRoutes(lists, items, editDesk, frames, pages).add(routes);
    }
}
