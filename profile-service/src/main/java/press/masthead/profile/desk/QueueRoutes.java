package press.masthead.profile.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import press.masthead.model.CompanySlug;
import press.masthead.model.Review.Doubt;
import press.masthead.profile.desk.actions.Claims;
import press.masthead.profile.desk.actions.EditDesk;
import press.masthead.profile.desk.actions.ItemKey;
import press.masthead.profile.desk.items.Item;
import press.masthead.profile.desk.items.Items;
import press.masthead.profile.desk.pages.Pages;
import press.masthead.profile.desk.pages.Words;
import press.masthead.profile.desk.queue.Facet;
import press.masthead.profile.desk.queue.Filter;
import press.masthead.profile.desk.queue.Found;
import press.masthead.profile.desk.queue.QueuePage;
import press.masthead.profile.desk.queue.ReviewQueue;
import press.masthead.profile.desk.queue.Waiting;
import press.masthead.profile.desk.sessions.Gate;

/// The queue with the item that is open.
final class QueueRoutes {
    private static final int SHOWN = 100;
    private static final int MOST_SHOWN = 1_000;

    private final ReviewQueue queue;
    private final Items items;
    private final EditDesk desk;
    private final Claims claims;
    private final Frames frames;
    private final Pages pages;
    private final Names names;
    private final InstantSource clock;

    QueueRoutes(
            ReviewQueue queue,
            Items items,
            EditDesk desk,
            Claims claims,
            Frames frames,
            Pages pages,
            Names names,
            InstantSource clock) {
        this.queue = queue;
        this.items = items;
        this.desk = desk;
        this.claims = claims;
        this.frames = frames;
        this.pages = pages;
        this.names = names;
        this.clock = clock;
    }

    void add(RoutesConfig routes) {
        routes.get("/", context -> context.redirect("/queue"));
        routes.get("/queue", this::show);
        routes.get("/queue.json", context -> {
            var found = queue.find(filter(context), shown(context), clock.instant());
            ScriptAnswer.json(context, QueueJson.of(found, desk));
        });
    }

    private void show(Context context) {
        var visitor = Gate.visitor(context);
        var editor = visitor.name();
        var now = clock.instant();
        var filter = filter(context);
        var shown = shown(context);
        var found = queue.find(filter, shown, now);
        var selected = selected(context, found, editor);
        selected.filter(_ -> visitor.mayEdit()).ifPresent(key -> claims.hold(editor, key, now));
        var item = selected.flatMap(key -> items.of(key, editor));
        var page = page(found, filter, item, editor, shown);
        var picked = context.queryParam("item") != null || context.queryParam("next") != null;
        pages.show(
                context,
                "desk/queue.jte",
                new Desktop(frames.of(context, "Queue", "queue"), page, item.orElse(null), picked));
    }

    private static int shown(Context context) {
        return Math.clamp(context.queryParamAsClass("show", Integer.class).getOrDefault(SHOWN), 1, MOST_SHOWN);
    }

    static Filter filter(Context context) {
        return Filter.of(name -> Optional.ofNullable(context.queryParam(name)).orElse(""));
    }

    /// The one asked for; else the one that was to follow, if it still waits; else the first that nobody else has.
    private Optional<ItemKey> selected(Context context, Found found, String editor) {
        var asked = Optional.ofNullable(context.queryParam("item")).map(ItemKey::parse);
        if (asked.isPresent()) {
            return asked;
        }
        var next = Optional.ofNullable(context.queryParam("next"))
                .map(ItemKey::parse)
                .filter(key -> queue.of(key).isPresent());
        return next.or(() -> firstFree(found, editor, -1));
    }

    private Optional<ItemKey> firstFree(Found found, String editor, int after) {
        var keys = keys(found);
        return keys.subList(Math.min(after + 1, keys.size()), keys.size()).stream()
                .filter(key -> claims.byOther(editor, key, clock.instant()).isEmpty())
                .findFirst();
    }

    private QueuePage page(Found found, Filter filter, Optional<Item> item, String editor, int shown) {
        var now = clock.instant();
        var rows = found.items().stream()
                .map(waiting -> new QueuePage.Row(
                        waiting,
                        claims.byOther(editor, waiting.key(), now).orElse(""),
                        names.company(waiting.key().company())))
                .toList();
        var selected = item.map(Item::key);
        var next = firstFree(found, editor, selected.map(keys(found)::indexOf).orElse(-1));
        var choices = List.of(Facet.values()).stream()
                .map(facet -> QueuePage.choices(facet, filter, found.counts().of(facet), value -> words(facet, value)))
                .toList();
        return new QueuePage(
                rows,
                found.counts().total(),
                filter,
                choices,
                selected.map(ItemKey::toString).orElse(""),
                next.filter(key -> !Optional.of(key).equals(selected))
                        .map(ItemKey::toString)
                        .orElse(""),
                shown,
                queue.isFull());
    }

    private static List<ItemKey> keys(Found found) {
        return found.items().stream().map(Waiting::key).toList();
    }

    private String words(Facet facet, String value) {
        return switch (facet) {
            case COMPANY -> names.company(new CompanySlug(value));
            case OUTLET -> value;
            case REASON -> reason(value);
            case LANGUAGE -> Names.language(value);
            case AGE -> Names.age(value);
        };
    }

    private static String reason(String value) {
        for (var doubt : Doubt.values()) {
            if (doubt.name().equalsIgnoreCase(value)) {
                return Words.doubt(doubt);
            }
        }
        return "rule: " + Words.plain(value);
    }
}
