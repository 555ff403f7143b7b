package press.masthead.profile.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import press.masthead.profile.desk.audit.AuditExport;
import press.masthead.profile.desk.audit.AuditFilter;
import press.masthead.profile.desk.audit.AuditRows;
import press.masthead.profile.desk.pages.Pages;

/// What was done, on a page and as a file.
final class AuditRoutes {
    private static final int SHOWN = 200;
    private static final int MOST_EXPORTED = 200_000;

    private final AuditRows rows;
    private final Frames frames;
    private final Pages pages;

    AuditRoutes(AuditRows rows, Frames frames, Pages pages) {
        this.rows = rows;
        this.frames = frames;
        this.pages = pages;
    }

    void add(RoutesConfig routes) {
        routes.get("/audit", this::show);
        routes.get("/audit.csv", context -> {
            var latest = rows.latest(filter(context), MOST_EXPORTED);
            export(context, "csv", "text/csv", AuditExport.csv(latest));
        });
        routes.get("/audit.jsonl", context -> {
            var latest = rows.records(filter(context), MOST_EXPORTED);
            export(context, "jsonl", "application/jsonl", AuditExport.jsonLines(latest));
        });
        routes.get("/help", context -> pages.show(context, "desk/help.jte", frames.of(context, "Keys", "help")));
    }

    private void show(Context context) {
        var filter = filter(context);
        var most = filter.isOfOneAct() ? BulkPage.MOST : SHOWN;
        var found = rows.acts(filter, most + 1);
        var shown = found.stream().limit(most).toList();
        var whole = rows.act(filter.act()).orElse(null);
        pages.show(
                context,
                "desk/audit.jte",
                new AuditPage(frames.of(context, "Audit", "audit"), filter, shown, whole, found.size() > most));
    }

    private static void export(Context context, String suffix, String type, String written) {
        context.header("Content-Disposition", "attachment; filename=\"audit." + suffix + "\"");
        context.contentType(type + "; charset=utf-8").result(written);
    }

    private static AuditFilter filter(Context context) {
        return AuditFilter.of(
                name -> Optional.ofNullable(context.queryParam(name)).orElse(""));
    }
}
