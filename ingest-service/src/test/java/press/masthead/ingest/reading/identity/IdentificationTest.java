package press.masthead.ingest.reading.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import press.masthead.ingest.reading.CanonicalUrl;
import press.masthead.ingest.reading.Entry;
import press.masthead.model.ArticleId;
import press.masthead.model.Dating;
import press.masthead.model.FeedId;

class IdentificationTest {
    private final Memory memory = new Memory();

    @Test
    void aGuidNamesItsArticleAlsoUnderANewTitleAndUrl() {
        var first = memory.read(entry("a", "https://example.com/one", "One", "1 May"));
        var again = memory.read(entry("a", "https://example.com/one-edited", "One, edited", "1 May"));

        assertThat(again).isEqualTo(first);
    }

    @Test
    void aGuidThatIsAUrlIsTheSameOverHttps() {
        var first = memory.read(entry("http://example.com/1", "http://example.com/1", "One", ""));

        assertThat(memory.read(entry("https://example.com/1", "https://example.com/1", "One", "")))
                .isEqualTo(first);
    }

    @Test
    void entriesThatShareOneGuidAreTheirUrls() {
        var document = List.of(
                entry("0", "https://example.com/1", "One", ""),
                entry("0", "https://example.com/2", "Two", ""),
                entry("0", "https://example.com/3", "Three", ""));
        var first = memory.read(document);

        assertThat(first).doesNotHaveDuplicates();
        assertThat(memory.habits.areUnique()).isFalse();
        assertThat(memory.read(document.reversed())).isEqualTo(first.reversed());
        assertThat(memory.read(entry("0", "https://example.com/4", "Four", ""))).doesNotContainAnyElementsOf(first);
    }

    @Test
    void oneGuidForWhateverIsNewestLosesNoArticle() {
        var articles = IntStream.range(0, 6)
                .mapToObj(
                        day -> memory.read(entry("latest", "https://example.com/" + day, "Story " + day, day + " May"))
                                .getFirst())
                .toList();

        assertThat(articles).doesNotHaveDuplicates();
    }

    @Test
    void aGuidPerFetchIsNoNewArticle() {
        var first = memory.read(entry("fetch-0", "https://example.com/1", "One", "1 May"));
        for (var fetch = 1; fetch < 8; fetch++) {
            assertThat(memory.read(entry("fetch-" + fetch, "https://example.com/1", "One", "1 May")))
                    .isEqualTo(first);
        }

        assertThat(memory.habits.areStable()).isFalse();
        assertThat(memory.read(entry("fetch-9", "https://example.com/1", "One, edited", "2 May")))
                .as("the URL is trusted by now")
                .isEqualTo(first);
    }

    @Test
    void oneLinkForAllEntriesIsNoIdentity() {
        var first = memory.read(List.of(
                entry("a", "https://example.com/", "One", "1 May"),
                entry("b", "https://example.com/", "Two", "1 May")));
        var second = memory.read(List.of(
                entry("b", "https://example.com/", "Two", "1 May"),
                entry("c", "https://example.com/", "Three", "2 May")));

        assertThat(first).doesNotHaveDuplicates();
        assertThat(second.getFirst()).isEqualTo(first.getLast());
        assertThat(first).doesNotContain(second.getLast());
    }

    @Test
    void aTitleInGuidAndUrlIsFoundByItsText() {
        var text = "A text that is long enough to be nobody else's. ".repeat(4);
        var first = memory.read(entry("https://example.com/old", "https://example.com/old", "Old", "", text));

        assertThat(memory.read(entry("https://example.com/new", "https://example.com/new", "New", "", text)))
                .isEqualTo(first);
    }

    @Test
    void eachEditionIsAnArticleThoughAllOpenWithTheSameWords() {
        var text = "The day in five minutes: what happened while you slept, and what to look out for. ".repeat(2);
        var first = memory.read(entry("1", "https://example.com/1", "Briefing, Monday", "4 May", text));

        assertThat(memory.read(entry("2", "https://example.com/2", "Briefing, Tuesday", "5 May", text)))
                .doesNotContainAnyElementsOf(first);
    }

    @Test
    void theSameTextTwiceInOneDocumentIsTwoArticles() {
        var text = "Terms of service apply to everything that this feed says. ".repeat(4);

        assertThat(memory.read(List.of(
                        entry("a", "https://example.com/1", "One", "", text),
                        entry("b", "https://example.com/2", "Two", "", text))))
                .doesNotHaveDuplicates();
    }

    @Test
    void anEntryTwiceInOneDocumentIsOneArticle() {
        var entry = entry("a", "https://example.com/1", "One", "");

        var twice = memory.read(List.of(entry, entry));
        assertThat(twice.getFirst()).isEqualTo(twice.getLast());
    }

    @Test
    void theOrderOfEntriesChangesNoId() {
        var document = IntStream.range(0, 9)
                .mapToObj(i -> entry(i % 2 == 0 ? "" : "guid-" + i, "https://example.com/" + i, "Story " + i, ""))
                .toList();

        assertThat(new Memory().read(document.reversed()).reversed()).isEqualTo(new Memory().read(document));
    }

    @Test
    void whereNothingIsRememberedTheSameEntryMakesTheSameId() {
        var entry = entry("", "", "A headline and nothing else", "");

        assertThat(new Memory().read(entry)).isEqualTo(new Memory().read(entry));
    }

    @Test
    void aFeedThatMendsItsWaysIsTrustedAgain() {
        var habits = GuidHabits.UNKNOWN.and(new GuidHabits(0, 5, 5));
        assertThat(habits.areUnique() || habits.areStable()).isFalse();

        habits = habits.and(new GuidHabits(60, 0, 0));
        assertThat(habits.areUnique() && habits.areStable()).isTrue();
    }

    private static Entry entry(String guid, String url, String title, String published) {
        return entry(guid, url, title, published, "");
    }

    private static Entry entry(String guid, String url, String title, String published, String content) {
        var dating = new Dating.Undated(published);
        return new Entry(
                guid, title, url, CanonicalUrl.of(url), "", dating, dating, "", content, "", List.of(), List.of());
    }

    @Test
    void aGuidThatItsArticleNoLongerHasMakesNoSecondArticleOfTheSameId() {
        var first = memory.read(entry("a", "https://example.com/1", "One", "1 May"));
        memory.read(entry("b", "https://example.com/1", "One", "1 May"));

        assertThat(memory.read(entry("a", "https://example.com/2", "Two", "2 May")))
                .doesNotContainAnyElementsOf(first);
    }

    @Test
    void oneGuidForAllEntriesThatHaveNoLinksLosesNone() {
        assertThat(memory.read(List.of(entry("0", "", "One", ""), entry("0", "", "Two", ""))))
                .doesNotHaveDuplicates();
    }

    /// What the poller's stores do.
    private static final class Memory implements KnownArticles {
        private final Map<String, ArticleId> links = new HashMap<>();
        private final Map<ArticleId, EntryKeys> articles = new HashMap<>();
        private GuidHabits habits = GuidHabits.UNKNOWN;

        @Override
        public Optional<KnownArticle> withKey(String key) {
            return Optional.ofNullable(links.get(key))
                    .flatMap(id -> Optional.ofNullable(articles.get(id)).map(keys -> new KnownArticle(id, keys)));
        }

        @Override
        public boolean contains(ArticleId article) {
            return articles.containsKey(article);
        }

        List<ArticleId> read(Entry entry) {
            return read(List.of(entry));
        }

        List<ArticleId> read(List<Entry> document) {
            var keys = document.stream().map(EntryKeys::of).toList();
            var identified = Identification.of(new FeedId("feed"), keys, habits, this);
            habits = identified.habits();
            for (var i = 0; i < keys.size(); i++) {
                var id = identified.articles().get(i);
                articles.put(id, keys.get(i));
                links.values().removeIf(id::equals);
                keys.get(i).all().forEach(key -> links.put(key, id));
            }
            return identified.articles();
        }
    }
}
