package press.masthead.profile.desk;

import static java.util.stream.Collectors.joining;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import press.masthead.model.Edit;
import press.masthead.profile.desk.actions.EditDesk;
import press.masthead.profile.desk.actions.EditLog;
import press.masthead.profile.desk.pages.Frame;
import press.masthead.profile.desk.pages.Knowledge;
import press.masthead.profile.desk.pages.Words;
import press.masthead.profile.desk.queue.ReviewQueue;
import press.masthead.profile.desk.sessions.Gate;

/// Makes the frame of a page for whoever asks for it.
final class Frames {
    private final EditLog log;
    private final EditDesk desk;
    private final ReviewQueue queue;
    private final Supplier<Knowledge> knowledge;

    Frames(EditLog log, EditDesk desk, ReviewQueue queue, Supplier<Knowledge> knowledge) {
        this.log = log;
        this.desk = desk;
        this.queue = queue;
        this.knowledge = knowledge;
    }

    Frame of(Context context, String title, String section) {
        var visitor = Gate.visitor(context);
        return new Frame(
                title,
                section,
                visitor.name(),
                Words.plain(visitor.role()),
                visitor.mayEdit(),
                visitor.isOperator(),
                visitor.formToken(),
                queue.size(),
                knowledge.get(),
                flash(context),
                desk.undoable(visitor.name()).map(this::offer).orElse(null),
                here(context));
    }

    /// Names an act before it is done.
    static String newAct() {
        return UUID.randomUUID().toString();
    }

    private Frame.@Nullable Flash flash(Context context) {
        return Optional.ofNullable(context.queryParam("done"))
                .map(log::act)
                .filter(edits -> !edits.isEmpty())
                .map(this::flash)
                .orElse(null);
    }

    private Frame.Flash flash(List<Edit> edits) {
        var first = edits.getFirst();
        var holds = edits.stream().anyMatch(log::holds);
        return new Frame.Flash(words(edits), holds ? EditLog.act(first) : "");
    }

    private Frame.Offer offer(Edit edit) {
        var act = EditLog.act(edit);
        return new Frame.Offer(act, words(log.act(act)));
    }

    private static String words(List<Edit> edits) {
        var companies =
                edits.stream().map(edit -> edit.company().value()).distinct().collect(joining(", "));
        var first = edits.getFirst();
        var what = Words.act(edits);
        var number = edits.stream().map(Edit::article).distinct().count();
        return number > 1
                ? "%s %s: %d articles (%s)".formatted(first.editor(), what, number, companies)
                : "%s %s (%s)".formatted(first.editor(), what, companies);
    }

    /// Without the parameter that told what was done.
    private static String here(Context context) {
        var query = Optional.ofNullable(context.queryString()).orElse("");
        var kept = List.of(query.split("&", -1)).stream()
                .filter(part -> !part.isEmpty() && !part.startsWith("done="))
                .collect(joining("&"));
        return context.path() + (kept.isEmpty() ? "" : "?" + kept);
    }
}
