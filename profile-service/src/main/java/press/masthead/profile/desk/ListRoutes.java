package press.masthead.profile.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.masthead.model.ArticleId;
import press.masthead.model.CompanySlug;
import press.masthead.model.CoverageEntry;
import press.masthead.profile.desk.actions.EditDesk;
import press.masthead.profile.desk.actions.ItemKey;
import press.masthead.profile.desk.items.Items;
import press.masthead.profile.desk.pages.Pages;
import press.masthead.profile.desk.sessions.Gate;
import press.masthead.profile.lists.Cursor;
import press.masthead.profile.lists.ListPage;
import press.masthead.profile.lists.ListView;

/// The lists as they stand.
final class ListRoutes {
    private final ListView lists;
    private final Items items;
    private final EditDesk desk;
    private final Frames frames;
    private final Pages pages;

    ListRoutes(ListView lists, Items items, EditDesk desk, Frames frames, Pages pages) {
        this.lists = lists;
        this.items = items;
        this.desk = desk;
        this.frames = frames;
        this.pages = pages;
    }

    void add(RoutesConfig routes) {
        routes.get("/lists", this::companies);
        routes.get("/lists/{company}", this::list);
    }

    private void companies(Context context) {
        var cursor = Optional.ofNullable(context.queryParam("cursor")).orElse("");
        var found = lists.companiesAfter(cursor, CompaniesPage.SHOWN + 1).stream()
                .flatMap(company -> lists.coverage(company.slug()).stream())
                .toList();
        pages.show(context, "desk/companies.jte", CompaniesPage.of(frames.of(context, "Lists", "lists"), found));
    }

    private void list(Context context) {
        var slug = new CompanySlug(context.pathParam("company"));
        var list = lists.coverage(slug).orElseThrow(ListRoutes::nobody);
        var cursor = Optional.ofNullable(context.queryParam("cursor")).orElse("");
        if (!Cursor.isOne(cursor)) {
            throw new BadRequestResponse("There is no such page of a list.");
        }
        var lines = cursor.isEmpty()
                ? ListPage.first(list, LinesPage.SHOWN)
                : lists.page(slug, cursor, LinesPage.SHOWN).orElseThrow(ListRoutes::nobody);
        pages.show(
                context,
                "desk/list.jte",
                new LinesPage(
                        frames.of(context, list.name(), "lists"),
                        slug,
                        list.name(),
                        rows(context, slug, lines.entries(), Cursor.of(cursor).before()),
                        lines.total(),
                        cursor,
                        lines.next().orElse("")));
    }

    private static NotFoundResponse nobody() {
        return new NotFoundResponse("The register has no such company.");
    }

    private List<LinesPage.Row> rows(Context context, CompanySlug slug, List<CoverageEntry> entries, int before) {
        var editing = Optional.ofNullable(context.queryParam("edit")).map(ArticleId::new);
        var editor = Gate.visitor(context).name();
        var rows = new ArrayList<LinesPage.Row>();
        for (var entry : entries) {
            var key = new ItemKey(slug, entry.article());
            var item = editing.filter(entry.article()::equals).flatMap(_ -> items.of(key, editor));
            var place = before + rows.size() + 1;
            rows.add(new LinesPage.Row(entry, place, desk.seen(key, ""), Frames.newAct(), item.orElse(null)));
        }
        return rows;
    }
}
