package press.masthead.profile.desk;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import press.masthead.model.Edit;
import press.masthead.profile.desk.sessions.Gate;

/// Why what an editor asked for was not done, and the form to ask for it again.
///
/// @param message empty when nothing hindered
/// @param since what others did meanwhile
/// @param verb what was asked for; empty when it cannot be asked for again as it was
/// @param fields of the form, as they were sent
public record Hindrance(String message, List<Edit> since, String verb, List<Field> fields) {
    public static final Hindrance NONE = new Hindrance("", List.of(), "", List.of());
    private static final Set<String> NOT_REPEATED = Set.of("seen", "act", Gate.FORM_TOKEN);

    public Hindrance {
        since = List.copyOf(since);
        fields = List.copyOf(fields);
    }

    public record Field(String name, String value) {}

    static Hindrance refused(String message) {
        return new Hindrance(message, List.of(), "", List.of());
    }

    static Hindrance overtaken(List<Edit> since, String verb, Context context) {
        var fields = new ArrayList<Field>();
        context.formParamMap().forEach((name, values) -> {
            if (!NOT_REPEATED.contains(name)) {
                values.forEach(value -> fields.add(new Field(name, value)));
            }
        });
        return new Hindrance("Somebody else was faster. What you asked for was not done.", since, verb, fields);
    }
}
