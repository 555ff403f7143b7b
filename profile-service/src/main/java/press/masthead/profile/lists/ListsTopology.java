package press.masthead.profile.lists;

import java.util.function.Supplier;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.state.Stores;
import press.masthead.model.register.Registers;
import press.masthead.platform.topics.JsonSerde;
import press.masthead.platform.topics.Topics;
import press.masthead.profile.reviews.Reviews;

/// ```
/// decisions ─┬─ ask-people ─ reviews
///            └─ keep-decision ────────┬─ match-companies ─┬─ keep-list ─ coverage ─ (coverage-lists, everywhere)
/// edits ─┬─ by-article ─ keep-edit ───┘                   │
///        └─ note-edit ────────────────────────────────────┘
/// ```
public final class ListsTopology {
    private static final String[] ARTICLE_STORES = {
        ListStores.DECISIONS, ListStores.ARTICLE_EDITS, ListStores.ARTICLES_BY_URL
    };
    private static final String[] LIST_STORES = {
        ListStores.CANDIDATES,
        ListStores.EDITS,
        ListStores.TELLINGS,
        ListStores.STORY_PLACES,
        ListStores.LINES,
        ListStores.FACETS,
        ListStores.STATES,
        ListStores.HISTORIES
    };

    private ListsTopology() {}

    /// The topology; `registers` is a live view, and a change of it makes the lists anew.
    public static Topology build(Supplier<Registers> registers) {
        var builder = new StreamsBuilder();
        builder.addStateStore(ListStores.decisions());
        builder.addStateStore(ListStores.articleEdits());
        builder.addStateStore(ListStores.articlesByUrl());
        builder.addStateStore(ListStores.candidates());
        builder.addStateStore(ListStores.edits());
        builder.addStateStore(ListStores.tellings());
        builder.addStateStore(ListStores.storyPlaces());
        builder.addStateStore(ListStores.lines());
        builder.addStateStore(ListStores.facets());
        builder.addStateStore(ListStores.states());
        builder.addStateStore(ListStores.histories());

        var decisions = builder.stream(Topics.DECISIONS.name(), Topics.DECISIONS.consumed("read-decisions"));
        decisions
                .mapValues(Reviews::of, Named.as("ask-people"))
                .to(Topics.REVIEWS.name(), Topics.REVIEWS.produced("publish-reviews"));
        var edits = builder.stream(Topics.EDITS.name(), Topics.EDITS.consumed("read-edits"))
                .filter((_, edit) -> edit != null, Named.as("admit-edit"));
        edits.filter((_, edit) -> Aspects.isOfTheArticle(edit), Named.as("pick-article-edits"))
                .selectKey((_, edit) -> edit.article(), Named.as("key-by-article"))
                .repartition(Repartitioned.with(Topics.ARTICLE_ID, Topics.EDITS.value())
                        .withName("by-article"))
                .process(KeepArticleEdit::new, Named.as("keep-edit"), ARTICLE_STORES)
                .merge(
                        decisions.process(KeepDecision::new, Named.as("keep-decision"), ARTICLE_STORES),
                        Named.as("gather-matches"))
                .repartition(Repartitioned.with(Topics.COMPANY_SLUG, new JsonSerde<>(Change.class))
                        .withName("match-companies"))
                .merge(edits.<Change>mapValues(Change.Edited::new, Named.as("note-edit")), Named.as("gather-changes"))
                .process(() -> new KeepList(registers), Named.as("keep-list"), LIST_STORES)
                .to(Topics.COVERAGE.name(), Topics.COVERAGE.produced("publish-coverage"));
        builder.globalTable(
                Topics.COVERAGE.name(),
                Topics.COVERAGE.consumed("follow-coverage"),
                Materialized.as(Stores.persistentKeyValueStore(ListStores.COVERAGE)));
        return builder.build();
    }
}
