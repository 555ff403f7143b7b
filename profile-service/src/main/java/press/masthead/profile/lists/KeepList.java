package press.masthead.profile.lists;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import press.masthead.model.CompanySlug;
import press.masthead.model.CoverageList;
import press.masthead.model.register.Company;
import press.masthead.model.register.RegisterKind;
import press.masthead.model.register.Registers;

/// Changes the lists as changes come, and publishes a list's first page a moment later, so that a burst of changes
/// publishes it once. It goes out only when it became another. Lines published are followed by a rest, a long one
/// while the changes that come are old, so that publishing takes little of the time when very many of them wait.
final class KeepList extends ContextualProcessor<CompanySlug, Change, CompanySlug, CoverageList> {
    private static final Duration DEBOUNCE = Duration.ofMillis(50);
    private static final int COMPANIES_AT_A_TIME = 64;
    private static final double REST_MILLIS_A_LINE = 0.05;

    /// Of changes that are older than `BEHIND`, and for `STILL` after the last of them.
    private static final double REST_MILLIS_A_LINE_BEHIND = 10;

    private static final long BEHIND = Duration.ofSeconds(10).toMillis();
    private static final long STILL = Duration.ofMillis(500).toMillis();

    private static final String NOBODY = "nobody";

    private final Supplier<Registers> registers;
    private final SequencedSet<CompanySlug> dirty = new LinkedHashSet<>();
    private Map<CompanySlug, Company> companies = Map.of();
    private Map<RegisterKind, String> digests = Map.of();
    private @Nullable KeptLists lists;
    private @Nullable KeyValueStore<CompanySlug, ListState> states;
    private long publishedAt;
    private int publishedLines;
    private long behindAt = -STILL;

    KeepList(Supplier<Registers> registers) {
        this.registers = registers;
    }

    @Override
    public void init(ProcessorContext<CompanySlug, CoverageList> context) {
        super.init(context);
        lists = new KeptLists(context);
        states = context.getStateStore(ListStores.STATES);
        var inForce = registers.get();
        follow(inForce);
        markDue(inForce);
        context.schedule(DEBOUNCE, PunctuationType.WALL_CLOCK_TIME, this::remake);
    }

    @Override
    public void process(Record<CompanySlug, Change> changed) {
        var slug = changed.key();
        var change = accepted(slug, changed.value());
        var inForce = followed();
        var company = companies.get(slug);
        if (company == null) {
            requireNonNull(lists).keep(slug, change);
        } else {
            requireNonNull(lists).change(company, inForce, change, Instant.ofEpochMilli(changed.timestamp()));
        }
        dirty.add(slug);
        var now = context().currentSystemTimeMs();
        if (now - changed.timestamp() > BEHIND) {
            behindAt = now;
        }
    }

    private static Change accepted(CompanySlug company, Change change) {
        if (change instanceof Change.Edited(var edit) && !edit.company().equals(company)) {
            throw new IllegalArgumentException("an edit of %s under the key %s".formatted(edit.company(), company));
        }
        return change;
    }

    private void remake(long now) {
        var inForce = followed();
        if (rests(now)) {
            return;
        }
        publishedAt = now;
        publishedLines = 0;
        for (var count = 0; count < COMPANIES_AT_A_TIME && !dirty.isEmpty(); count++) {
            publishedLines += publish(dirty.removeFirst(), inForce, now);
        }
    }

    private boolean rests(long now) {
        var isBehind = now - behindAt < STILL;
        return now - publishedAt < publishedLines * (isBehind ? REST_MILLIS_A_LINE_BEHIND : REST_MILLIS_A_LINE);
    }

    /// @return how many lines were looked at
    private int publish(CompanySlug slug, Registers inForce, long now) {
        var list = list(slug, inForce);
        var digest = list.map(ListDigest::of).orElse("");
        var state = requireNonNull(lists).state(slug);
        var under = under(slug, inForce);
        if (!digest.equals(state.digest()) || !under.equals(state.under())) {
            requireNonNull(states).put(slug, state.published(digest, under));
        }
        if (!digest.equals(state.digest())) {
            context().forward(new Record<>(slug, list.orElse(null), now));
        }
        return list.map(published -> published.entries().size()).orElse(0);
    }

    /// Empty when the register has no such company.
    private Optional<CoverageList> list(CompanySlug slug, Registers inForce) {
        return Optional.ofNullable(companies.get(slug)).map(company -> {
            var kept = requireNonNull(lists);
            if (!kept.state(slug).basis().equals(KeptLists.basis(company, inForce))) {
                kept.rebuild(company, inForce);
            }
            return kept.published(company, inForce);
        });
    }

    private Registers followed() {
        var inForce = registers.get();
        if (!inForce.digests().equals(digests)) {
            follow(inForce);
            markDue(inForce);
        }
        return inForce;
    }

    private void follow(Registers inForce) {
        digests = inForce.digests();
        companies = inForce.companies().stream()
                .collect(Collectors.toMap(Company::slug, Function.identity(), (first, _) -> first));
    }

    private String under(CompanySlug slug, Registers inForce) {
        return Optional.ofNullable(companies.get(slug))
                .map(company -> KeptLists.under(company, inForce))
                .orElse(NOBODY);
    }

    /// What changed and was not published before the end of whoever made these lists before, and what was published
    /// under other registers.
    private void markDue(Registers inForce) {
        try (var known = requireNonNull(states).all()) {
            known.forEachRemaining(entry -> {
                if (!entry.value.under().equals(under(entry.key, inForce))) {
                    dirty.add(entry.key);
                }
            });
        }
    }
}
