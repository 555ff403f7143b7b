package press.masthead.profile.desk.actions;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import press.masthead.model.ArticleId;
import press.masthead.model.Edit;
import press.masthead.model.Edit.Action;
import press.masthead.model.EditId;
import press.masthead.profile.lists.EffectiveEdits;

/// The edits that were made, each once, in the order they came. It holds the latest of them.
public final class EditLog {
    private static final int MOST = 200_000;

    private final LinkedHashMap<EditId, Edit> byId = new LinkedHashMap<>();
    private final Map<ItemKey, List<Edit>> byItem = new HashMap<>();
    private final Map<String, List<Edit>> byAct = new HashMap<>();
    /// Those that may kill an article or give it back, in whichever list.
    private final Map<ArticleId, List<Edit>> kills = new HashMap<>();

    /// Tells whether it was not there yet.
    public synchronized boolean add(Edit edit) {
        if (byId.putIfAbsent(edit.id(), edit) != null) {
            return false;
        }
        byItem.computeIfAbsent(ItemKey.of(edit), _ -> new ArrayList<>()).add(edit);
        byAct.computeIfAbsent(act(edit), _ -> new ArrayList<>()).add(edit);
        if (mayKill(edit.action())) {
            kills.computeIfAbsent(edit.article(), _ -> new ArrayList<>()).add(edit);
        }
        if (byId.size() > MOST) {
            forgetOldest();
        }
        notifyAll();
        return true;
    }

    public synchronized Optional<Edit> withId(EditId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// What was done to one item, the first first.
    public synchronized List<Edit> of(ItemKey key) {
        return List.copyOf(byItem.getOrDefault(key, List.of()));
    }

    /// What holds of it, the first first: without undos and what they undid.
    public List<Edit> holding(ItemKey key) {
        return EffectiveEdits.of(of(key)).latestFirst().reversed().stream()
                .filter(edit -> !(edit.action() instanceof Action.Undo))
                .toList();
    }

    public boolean holds(Edit edit) {
        return holding(ItemKey.of(edit)).contains(edit);
    }

    /// The edit by which a person last decided whether the item stands; empty while nobody has, and where it was
    /// left to the machine again.
    public Optional<Edit> deciding(ItemKey key) {
        return holding(key).reversed().stream()
                .filter(edit -> decides(edit.action()))
                .findFirst()
                .filter(edit -> !(edit.action() instanceof Action.Restore));
    }

    /// Whether an editor of any list killed the article.
    public synchronized boolean isKilled(ArticleId article) {
        return EffectiveEdits.of(kills.getOrDefault(article, List.of())).latestFirst().stream()
                .filter(edit -> !(edit.action() instanceof Action.Undo))
                .findFirst()
                .filter(edit -> edit.action() instanceof Action.Kill)
                .isPresent();
    }

    /// The id of the last edit of an item; empty while there is none.
    public String last(ItemKey key) {
        var history = of(key);
        return history.isEmpty() ? "" : history.getLast().id().value();
    }

    /// Whether a person said which story the item tells.
    public boolean settlesStory(ItemKey key) {
        return holding(key).stream()
                .anyMatch(edit -> edit.action() instanceof Action.Merge || edit.action() instanceof Action.Split);
    }

    /// The edits that one act made: those of its `bulk`, or the one of that id.
    public synchronized List<Edit> act(String name) {
        return List.copyOf(byAct.getOrDefault(name, List.of()));
    }

    public static String act(Edit edit) {
        return edit.bulk().isEmpty() ? edit.id().value() : edit.bulk();
    }

    /// The latest that `wanted` takes, the last first.
    public synchronized List<Edit> latest(Predicate<Edit> wanted, int most) {
        var found = new ArrayList<Edit>();
        for (var edit : byId.sequencedValues().reversed()) {
            if (found.size() == most) {
                break;
            }
            if (wanted.test(edit)) {
                found.add(edit);
            }
        }
        return found;
    }

    /// The latest acts of which `wanted` takes any edit, each whole, the last first.
    public synchronized List<List<Edit>> latestActs(Predicate<Edit> wanted, int most) {
        var found = new LinkedHashMap<String, List<Edit>>();
        for (var edit : byId.sequencedValues().reversed()) {
            if (found.size() == most) {
                break;
            }
            if (!found.containsKey(act(edit)) && wanted.test(edit)) {
                found.put(act(edit), act(act(edit)));
            }
        }
        return List.copyOf(found.values());
    }

    public synchronized int size() {
        return byId.size();
    }

    /// Waits until all of these are here; tells whether they came in time.
    public synchronized boolean await(Set<EditId> ids, Duration patience) throws InterruptedException {
        var deadline = System.nanoTime() + patience.toNanos();
        while (!byId.keySet().containsAll(ids)) {
            var left = (deadline - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }

    private static boolean decides(Action action) {
        return switch (action) {
            case Action.Approve _, Action.Remove _, Action.Add _, Action.Kill _, Action.Restore _ -> true;
            case Action.Retier _,
                    Action.Pin _,
                    Action.Unpin _,
                    Action.Rewrite _,
                    Action.Relabel _,
                    Action.Redate _,
                    Action.Merge _,
                    Action.Split _,
                    Action.Correct _,
                    Action.Note _,
                    Action.Undo _ -> false;
        };
    }

    private static boolean mayKill(Action action) {
        return action instanceof Action.Kill || action instanceof Action.Restore || action instanceof Action.Undo;
    }

    private void forgetOldest() {
        var oldest = byId.pollFirstEntry().getValue();
        forget(oldest, ItemKey.of(oldest), byItem);
        forget(oldest, act(oldest), byAct);
        forget(oldest, oldest.article(), kills);
    }

    private static <K> void forget(Edit edit, K key, Map<K, List<Edit>> index) {
        index.computeIfPresent(key, (_, edits) -> {
            edits.remove(edit);
            return edits.isEmpty() ? null : edits;
        });
    }
}
