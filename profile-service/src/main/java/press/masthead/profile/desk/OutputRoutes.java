package press.masthead.profile.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import press.masthead.model.CompanySlug;
import press.masthead.profile.api.representations.CoveragePage;
import press.masthead.profile.api.representations.Format;
import press.masthead.profile.api.representations.Site;
import press.masthead.profile.desk.pages.Pages;
import press.masthead.profile.lists.ListView;

/// What of a list goes out, in each of its forms.
final class OutputRoutes {
    private final ListView lists;
    private final Site site;
    private final Frames frames;
    private final Pages pages;

    OutputRoutes(ListView lists, Site site, Frames frames, Pages pages) {
        this.lists = lists;
        this.site = site;
        this.frames = frames;
        this.pages = pages;
    }

    void add(RoutesConfig routes) {
        routes.get("/lists/{company}/outputs", this::show);
    }

    private void show(Context context) {
        var company = new CompanySlug(context.pathParam("company"));
        var list = lists.coverage(company).orElseThrow(() -> new NotFoundResponse("The register has no such company."));
        var format = format(Optional.ofNullable(context.queryParam("as")).orElse(""));
        var text = format.of(CoveragePage.first(list), site).text();
        var address = site.at("/v1/companies/" + company + "/coverage" + format.suffix());
        var frame = frames.of(context, list.name(), "lists");
        pages.show(context, "desk/output.jte", new OutputPage(frame, company, list.name(), format, address, text));
    }

    private static Format format(String name) {
        return List.of(Format.values()).stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElse(Format.HTML);
    }
}
