package press.masthead.profile.desk;

import static java.util.stream.Collectors.joining;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import press.masthead.model.Edit;
import press.masthead.platform.http.Problem;
import press.masthead.platform.json.Json;
import press.masthead.profile.desk.pages.Words;

/// What a script is answered where an editor is led to a page.
final class ScriptAnswer {
    private ScriptAnswer() {}

    static void done(Context context, String act) {
        json(context, Map.of("act", act));
    }

    static void undone(Context context, String act, int edits) {
        json(context, Map.of("act", act, "undone", edits));
    }

    static void overtaken(Context context, List<Edit> since) {
        var others = since.stream()
                .map(edit -> edit.editor() + " " + Words.edit(edit))
                .collect(joining(", "));
        new Problem(
                        HttpStatus.CONFLICT.getCode(),
                        HttpStatus.CONFLICT.getMessage(),
                        "Somebody else was faster; nothing was done. Look again and send what you have seen: " + others)
                .answer(context);
    }

    static void refused(Context context, String message) {
        var status = HttpStatus.UNPROCESSABLE_CONTENT;
        new Problem(status.getCode(), status.getMessage(), message).answer(context);
    }

    static void json(Context context, Object value) {
        context.contentType("application/json").result(Json.MAPPER.writeValueAsBytes(value));
    }
}
