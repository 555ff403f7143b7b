package press.masthead.profile.api.representations;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// A representation that is made at most once a second, when it is asked for. While one makes it anew, all others get
/// what was made before.
public final class Momentary {
    private static final Duration HELD = Duration.ofSeconds(1);

    private final Supplier<Representation> source;
    private final LongSupplier nanos;
    private final ReentrantLock making = new ReentrantLock();
    private volatile Optional<Made> latest = Optional.empty();

    public Momentary(Supplier<Representation> source) {
        this(source, System::nanoTime);
    }

    Momentary(Supplier<Representation> source, LongSupplier nanos) {
        this.source = source;
        this.nanos = nanos;
    }

    public Representation get() {
        var held = latest;
        if (held.isEmpty()) {
            making.lock();
        } else if (isFresh(held.get()) || !making.tryLock()) {
            return held.get().representation;
        }
        try {
            return latest.filter(this::isFresh).orElseGet(this::make).representation;
        } finally {
            making.unlock();
        }
    }

    private Made make() {
        var made = new Made(source.get().prepared(), nanos.getAsLong());
        latest = Optional.of(made);
        return made;
    }

    private boolean isFresh(Made made) {
        return nanos.getAsLong() - made.at < HELD.toNanos();
    }

    private record Made(Representation representation, long at) {}
}
