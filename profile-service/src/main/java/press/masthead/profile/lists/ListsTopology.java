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

/// ```
/// decisions ─ keep-decision ─ match-companies ─┬─ keep-list ─ coverage ─ (coverage-lists, on every instance)
///     edits ─ admit-edit ─ note-edit ──────────┘
/// ```
public final class ListsTopology {
    private ListsTopology() {}

    /// The topology; `registers` is a live view, and a change of it makes the lists anew.
    public static Topology build(Supplier<Registers> registers) {
        var builder = new StreamsBuilder();
        builder.addStateStore(ListStores.decisions());
        builder.addStateStore(ListStores.articlesByUrl());
        builder.addStateStore(ListStores.candidates());
        builder.addStateStore(ListStores.edits());
        builder.addStateStore(ListStores.published());

        var matches = builder.stream(Topics.DECISIONS.name(), Topics.DECISIONS.consumed("read-decisions"))
                .process(KeepDecision::new, Named.as("keep-decision"), ListStores.DECISIONS, ListStores.ARTICLES_BY_URL)
                .repartition(Repartitioned.with(Topics.COMPANY_SLUG, new JsonSerde<>(Change.class))
                        .withNumberOfPartitions(Topics.EDITS.partitions())
                        .withName("match-companies"));

        builder.stream(Topics.EDITS.name(), Topics.EDITS.consumed("read-edits"))
                .filter((_, edit) -> edit != null, Named.as("admit-edit"))
                .<Change>mapValues(Change.Edited::new, Named.as("note-edit"))
                .merge(matches, Named.as("gather-changes"))
                .process(
                        () -> new KeepList(registers),
                        Named.as("keep-list"),
                        ListStores.CANDIDATES,
                        ListStores.EDITS,
                        ListStores.PUBLISHED)
                .to(Topics.COVERAGE.name(), Topics.COVERAGE.produced("publish-coverage"));

        builder.globalTable(
                Topics.COVERAGE.name(),
                Topics.COVERAGE.consumed("follow-coverage"),
                Materialized.as(Stores.persistentKeyValueStore(ListStores.COVERAGE)));
        return builder.build();
    }
}
