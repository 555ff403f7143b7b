package press.masthead.profile.api.representations;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;

/// The templates of `src/main/jte`, compiled with the rest of the code; all output is escaped for where it stands.
public final class Templates {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    private Templates() {}

    /// The page as UTF-8.
    ///
    /// @param name path of the template below `src/main/jte`
    /// @param model its `model` parameter
    public static byte[] render(String name, Object model) {
        var output = new Utf8ByteOutput();
        ENGINE.render(name, model, output);
        return output.toByteArray();
    }
}
