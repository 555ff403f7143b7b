package press.masthead.profile.desk.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.Map;

/// Writes pages from their templates, which were compiled with the program.
public final class Pages {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    private final StaticFiles files;

    public Pages(StaticFiles files) {
        this.files = files;
    }

    public void show(Context context, String template, Object page) {
        var output = new StringOutput();
        engine.render(template, Map.of("page", page, "files", files), output);
        context.html(output.toString());
    }
}
