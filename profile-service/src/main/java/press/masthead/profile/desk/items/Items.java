package press.masthead.profile.desk.items;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import press.masthead.model.ArticleId;
import press.masthead.model.CompanyMatch;
import press.masthead.model.CoverageEntry;
import press.masthead.model.CoverageList;
import press.masthead.model.Decision;
import press.masthead.model.Seen;
import press.masthead.model.StoryDoubt;
import press.masthead.model.register.Company;
import press.masthead.model.register.Registers;
import press.masthead.profile.desk.actions.Claims;
import press.masthead.profile.desk.actions.EditLog;
import press.masthead.profile.desk.actions.ItemKey;
import press.masthead.profile.desk.queue.ReviewQueue;
import press.masthead.profile.desk.queue.Waiting;
import press.masthead.profile.lists.ListView;
import press.masthead.profile.reviews.Reviews;

/// Gathers what is known of an item.
public final class Items {
    private static final int MOST_OTHERS = 40;

    private final ListView lists;
    private final StoryMembers stories;
    private final Supplier<Registers> registers;
    private final EditLog log;
    private final ReviewQueue queue;
    private final Claims claims;
    private final InstantSource clock;

    public Items(
            ListView lists,
            Supplier<Registers> registers,
            EditLog log,
            ReviewQueue queue,
            Claims claims,
            InstantSource clock) {
        this.lists = lists;
        this.stories = new StoryMembers(lists);
        this.registers = registers;
        this.log = log;
        this.queue = queue;
        this.claims = claims;
        this.clock = clock;
    }

    /// Empty when there is no such company or no such article.
    public Optional<Item> of(ItemKey key, String editor) {
        var company = company(key);
        var decision = company.flatMap(_ -> lists.decision(key.article()));
        return decision.map(found -> item(key, company.orElseThrow(), found, editor));
    }

    public Optional<Company> company(ItemKey key) {
        return registers.get().companies().stream()
                .filter(company -> company.slug().equals(key.company()))
                .findFirst();
    }

    private Item item(ItemKey key, Company company, Decision decision, String editor) {
        var list = lists.coverage(key.company()).orElseThrow();
        var place = place(list, key.article());
        var standing = place == 0 ? null : list.entries().get(place - 1);
        var match = match(decision, key);
        var history = log.of(key);
        return new Item(
                key,
                company.name(),
                decision,
                match,
                queue.of(key).map(Waiting::doubts).orElse(List.of()),
                queue.of(key).flatMap(Waiting::story).flatMap(this::question).orElse(null),
                standing,
                place,
                Preview.ofApproval(decision, match, list, place),
                Happening.of(history, lists.history(key.company(), key.article())),
                standing == null ? stories.likest(decision, list.entries()) : stories.of(standing),
                log.holding(key),
                new Seen(log.last(key), Reviews.content(decision, key.company())).text(),
                UUID.randomUUID().toString(),
                claims.byOther(editor, key, clock.instant()).orElse(""),
                others(list, standing),
                registers.get().companies());
    }

    private Optional<StoryQuestion> question(StoryDoubt doubt) {
        return lists.decision(doubt.other())
                .map(other -> new StoryQuestion(
                        doubt.other(),
                        other.article().headline(),
                        other.facts().language(),
                        other.outlet().name(),
                        doubt.together(),
                        doubt.similarity()));
    }

    private static @Nullable CompanyMatch match(Decision decision, ItemKey key) {
        return decision.companies().stream()
                .filter(match -> match.slug().equals(key.company()))
                .findFirst()
                .orElse(null);
    }

    private static int place(CoverageList list, ArticleId article) {
        for (var index = 0; index < list.entries().size(); index++) {
            if (tells(list.entries().get(index), article)) {
                return index + 1;
            }
        }
        return 0;
    }

    private static boolean tells(CoverageEntry entry, ArticleId article) {
        return entry.article().equals(article)
                || entry.alsoCarriedBy().stream()
                        .anyMatch(carrier -> carrier.article().equals(article));
    }

    private static List<CoverageEntry> others(CoverageList list, @Nullable CoverageEntry standing) {
        return list.entries().stream()
                .filter(entry -> !entry.equals(standing))
                .limit(MOST_OTHERS)
                .toList();
    }
}
