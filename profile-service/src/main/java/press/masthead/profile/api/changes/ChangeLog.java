package press.masthead.profile.api.changes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import press.masthead.model.CompanySlug;

/// The last change of every company, in the order in which they happened. It holds one for each company, whatever
/// happens, and so does every listener: who is slow or comes back hears of each list once, as it is now.
public final class ChangeLog {
    private final Map<CompanySlug, Change> latest = new LinkedHashMap<>();
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private EventId end = EventId.NOTHING;
    private boolean complete;

    /// Notes a change and tells the listeners.
    public synchronized void add(Change change) {
        latest.remove(change.company());
        latest.put(change.company(), change);
        end = end.with(change);
        listeners.forEach(listener -> listener.tell(change));
    }

    /// The register has the company no longer: nobody is told of it.
    public synchronized void forget(CompanySlug company) {
        latest.remove(company);
    }

    /// From now on it knows of all that had happened before it began.
    public synchronized void complete() {
        complete = true;
    }

    /// Whether it can tell what a listener has missed.
    public synchronized boolean isComplete() {
        return complete;
    }

    /// How many lines a list has; empty until it knows of all that had happened before it began.
    public synchronized OptionalInt lines(CompanySlug company) {
        if (!complete) {
            return OptionalInt.empty();
        }
        var last = latest.get(company);
        return OptionalInt.of(last == null ? 0 : last.entries());
    }

    /// A listener that hears of what came after `lastHeard`, and without one of what comes from now on.
    synchronized Listener listen(Optional<CompanySlug> company, Optional<EventId> lastHeard) {
        var from = lastHeard.map(heard -> heard.within(end)).orElse(end);
        var listener = new Listener(company, from);
        latest.values().stream().filter(from::precedes).forEach(listener::tell);
        listeners.add(listener);
        return listener;
    }

    void leave(Listener listener) {
        listeners.remove(listener);
    }

    int listeners() {
        return listeners.size();
    }
}
