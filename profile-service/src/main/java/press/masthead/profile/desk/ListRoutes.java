package press.masthead.profile.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.masthead.model.ArticleId;
import press.masthead.model.CompanySlug;
import press.masthead.model.CoverageList;
import press.masthead.profile.desk.actions.EditDesk;
import press.masthead.profile.desk.actions.ItemKey;
import press.masthead.profile.desk.items.Items;
import press.masthead.profile.desk.pages.Pages;
import press.masthead.profile.desk.sessions.Gate;
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
        var list = lists.coverage(slug).orElseThrow(() -> new NotFoundResponse("The register has no such company."));
        var most = list.entries().size();
        var from = Math.clamp(context.queryParamAsClass("from", Integer.class).getOrDefault(0), 0, most);
        var page = new ListPage(
                frames.of(context, list.name(), "lists"), slug, list.name(), rows(context, list, from), most, from);
        pages.show(context, "desk/list.jte", page);
    }

    private List<ListPage.Row> rows(Context context, CoverageList list, int from) {
        var editing = Optional.ofNullable(context.queryParam("edit")).map(ArticleId::new);
        var editor = Gate.visitor(context).name();
        var rows = new ArrayList<ListPage.Row>();
        var end = Math.min(from + ListPage.SHOWN, list.entries().size());
        for (var index = from; index < end; index++) {
            var entry = list.entries().get(index);
            var key = new ItemKey(list.company(), entry.article());
            var item = editing.filter(entry.article()::equals).flatMap(_ -> items.of(key, editor));
            rows.add(new ListPage.Row(entry, index + 1, desk.seen(key, ""), Frames.newAct(), item.orElse(null)));
        }
        return rows;
    }
}
