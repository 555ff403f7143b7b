package press.masthead.profile.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import press.masthead.model.Edit;
import press.masthead.profile.desk.actions.EditLog;
import press.masthead.profile.desk.audit.AuditExport;
import press.masthead.profile.desk.audit.AuditFilter;
import press.masthead.profile.desk.pages.Pages;

/// What was done, on a page and as a file.
final class AuditRoutes {
    private static final int SHOWN = 200;
    private static final int MOST_EXPORTED = 200_000;

    private final EditLog log;
    private final Frames frames;
    private final Pages pages;

    AuditRoutes(EditLog log, Frames frames, Pages pages) {
        this.log = log;
        this.frames = frames;
        this.pages = pages;
    }

    void add(RoutesConfig routes) {
        routes.get("/audit", this::show);
        routes.get("/audit.csv", context -> export(context, "csv", "text/csv", AuditExport::csv));
        routes.get("/audit.jsonl", context -> export(context, "jsonl", "application/jsonl", AuditExport::jsonLines));
        routes.get("/help", context -> pages.show(context, "desk/help.jte", frames.of(context, "Keys", "help")));
    }

    private void show(Context context) {
        var filter = filter(context);
        var found = log.latest(filter, SHOWN + 1);
        var rows = found.stream()
                .limit(SHOWN)
                .map(edit -> new AuditPage.Row(edit, log.holds(edit)))
                .toList();
        pages.show(
                context,
                "desk/audit.jte",
                new AuditPage(frames.of(context, "Audit", "audit"), filter, rows, found.size() > SHOWN));
    }

    private void export(Context context, String suffix, String type, Function<List<Edit>, String> written) {
        context.header("Content-Disposition", "attachment; filename=\"audit." + suffix + "\"");
        context.contentType(type + "; charset=utf-8").result(written.apply(log.latest(filter(context), MOST_EXPORTED)));
    }

    private static AuditFilter filter(Context context) {
        return AuditFilter.of(
                name -> Optional.ofNullable(context.queryParam(name)).orElse(""));
    }
}
