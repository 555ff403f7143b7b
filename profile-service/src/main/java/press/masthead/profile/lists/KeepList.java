package press.masthead.profile.lists;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Supplier;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import press.masthead.model.CompanySlug;
import press.masthead.model.CoverageList;
import press.masthead.model.Edit;
import press.masthead.model.register.Company;
import press.masthead.model.register.RegisterKind;
import press.masthead.model.register.Registers;

/// Keeps what a company's list is made of, and makes the list anew a moment after a change, so that a burst of changes
/// makes it once. It goes out only when it became another.
final class KeepList extends ContextualProcessor<CompanySlug, Change, CompanySlug, CoverageList> {
    private static final Duration DEBOUNCE = Duration.ofMillis(50);
    private static final int COMPANIES_AT_A_TIME = 64;

    private final Supplier<Registers> registers;
    private final SequencedSet<CompanySlug> dirty = new LinkedHashSet<>();
    private Map<RegisterKind, String> digests = Map.of();
    private @Nullable KeyValueStore<String, Candidate> candidates;
    private @Nullable KeyValueStore<String, Edit> edits;
    private @Nullable KeyValueStore<CompanySlug, CoverageList> published;

    KeepList(Supplier<Registers> registers) {
        this.registers = registers;
    }

    @Override
    public void init(ProcessorContext<CompanySlug, CoverageList> context) {
        super.init(context);
        candidates = context.getStateStore(ListStores.CANDIDATES);
        edits = context.getStateStore(ListStores.EDITS);
        published = context.getStateStore(ListStores.PUBLISHED);
        digests = registers.get().digests();
        markAll();
        context.schedule(DEBOUNCE, PunctuationType.WALL_CLOCK_TIME, this::remake);
    }

    @Override
    public void process(Record<CompanySlug, Change> changed) {
        var company = changed.key();
        keep(company, changed.value());
        // what is known by the store is made anew after a crash, when nobody remembers what was dirty
        requireNonNull(published).putIfAbsent(company, nothing(company));
        dirty.add(company);
    }

    private void keep(CompanySlug company, Change change) {
        var decisions = requireNonNull(candidates);
        switch (change) {
            case Change.Matched(Candidate candidate) ->
                decisions.put(ListStores.key(company, candidate.article()), candidate);
            case Change.Unmatched(var article, var _) -> decisions.delete(ListStores.key(company, article));
            case Change.Edited(Edit edit) -> keep(company, edit);
        }
    }

    private void keep(CompanySlug company, Edit edit) {
        if (!edit.company().equals(company)) {
            throw new IllegalArgumentException("an edit of %s under the key %s".formatted(edit.company(), company));
        }
        ListStores.keep(company, edit, requireNonNull(edits));
    }

    private void remake(long now) {
        var inForce = registers.get();
        if (!inForce.digests().equals(digests)) {
            digests = inForce.digests();
            markAll();
        }
        for (var count = 0; count < COMPANIES_AT_A_TIME && !dirty.isEmpty(); count++) {
            publish(dirty.removeFirst(), inForce, now);
        }
    }

    private void publish(CompanySlug slug, Registers inForce, long now) {
        var list = list(slug, inForce);
        var next = list.orElse(nothing(slug));
        var store = requireNonNull(published);
        if (!next.equals(store.get(slug))) {
            store.put(slug, next);
            context().forward(new Record<>(slug, list.orElse(null), now));
        }
    }

    /// What stands for a list that was never published, or was withdrawn: no company in the register has no name.
    private static CoverageList nothing(CompanySlug slug) {
        return new CoverageList(slug, "", List.of());
    }

    /// Empty when the register has no such company.
    private Optional<CoverageList> list(CompanySlug slug, Registers inForce) {
        return company(slug, inForce)
                .map(company -> CoverageLists.ofCandidates(
                        company,
                        ListStores.allOf(slug, requireNonNull(candidates)),
                        ListStores.allOf(slug, requireNonNull(edits)),
                        inForce));
    }

    private static Optional<Company> company(CompanySlug slug, Registers inForce) {
        return inForce.companies().stream()
                .filter(company -> company.slug().equals(slug))
                .findFirst();
    }

    private void markAll() {
        try (var known = requireNonNull(published).all()) {
            known.forEachRemaining(entry -> dirty.add(entry.key));
        }
    }
}
