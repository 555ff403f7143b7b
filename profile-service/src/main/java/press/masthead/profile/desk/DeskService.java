package press.masthead.profile.desk;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import press.masthead.model.register.Registers;
import press.masthead.platform.http.HttpServer;
import press.masthead.platform.registers.RegisterHistory;
import press.masthead.platform.runtime.Main;
import press.masthead.platform.runtime.Parts;
import press.masthead.platform.runtime.ServiceSettings;
import press.masthead.platform.topics.Topic;
import press.masthead.platform.topics.Topics;
import press.masthead.profile.api.representations.Site;
import press.masthead.profile.desk.accounts.Accounts;
import press.masthead.profile.desk.actions.EditLog;
import press.masthead.profile.desk.actions.Edits;
import press.masthead.profile.desk.actions.Followed;
import press.masthead.profile.desk.actions.ItemKey;
import press.masthead.profile.desk.actions.KafkaEdits;
import press.masthead.profile.desk.audit.MachineLog;
import press.masthead.profile.desk.backtests.BackTester;
import press.masthead.profile.desk.backtests.BackTests;
import press.masthead.profile.desk.pages.Knowledge;
import press.masthead.profile.desk.queue.ReviewQueue;
import press.masthead.profile.desk.tokens.TokenFile;
import press.masthead.profile.lists.ListView;

/// The running desk: edits and open questions followed from their topics, pages on a port of their own.
public final class DeskService implements Main.Served {
    private final Parts parts = new Parts();
    private final List<Followed<?, ?>> followed = new ArrayList<>();
    private final HttpServer server;

    private DeskService(
            DeskSettings settings,
            Accounts accounts,
            TokenFile tokens,
            ServiceSettings service,
            ListView lists,
            Site site,
            Supplier<Registers> registers,
            Optional<BackTester> tester) {
        try {
            var desk = new Desk(
                    settings,
                    accounts,
                    tokens,
                    lists,
                    site,
                    registers,
                    () -> RegisterHistory.read(service),
                    record(service),
                    parts.opened(new BackTests(tester, InstantSource.system())),
                    InstantSource.system());
            server = parts.opened(HttpServer.start(settings.host(), settings.port(), this::ready, desk::add));
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private DeskRecord record(ServiceSettings service) {
        var log = new EditLog();
        var queue = new ReviewQueue(log);
        var machine = new MachineLog();
        // the lists are much to read, and nothing is decided by them
        followed.add(parts.opened(Followed.begin(Topics.COVERAGE, service, (company, list, at) -> {
            queue.listed(company, list);
            machine.published(company, list, at);
        })));
        follow(Topics.EDITS, service, (_, edit, _) -> {
            if (edit != null && log.add(edit)) {
                queue.edited(ItemKey.of(edit));
            }
        });
        follow(Topics.REVIEWS, service, (article, review, _) -> queue.reviewed(article, review));
        var edits = parts.opened(new KafkaEdits(service, log));
        // the follower tells the queue a moment after it tells the log, which may be after the next page is made
        Edits atOnce = made -> {
            edits.publish(made);
            made.forEach(edit -> queue.edited(ItemKey.of(edit)));
        };
        return new DeskRecord(log, atOnce, queue, machine, this::knowledge);
    }

    private <K, V> void follow(Topic<K, V> topic, ServiceSettings service, Followed.Taker<K, V> taker) {
        followed.add(parts.opened(Followed.start(topic, service, taker)));
    }

    /// A desk that answers as soon as this returns; the lists it goes on reading.
    ///
    /// @param service whose broker it works with
    /// @param site where the public finds the lists
    /// @param tester what tries register changes; empty where nothing in this process can
    public static DeskService start(
            DeskSettings settings,
            Accounts accounts,
            TokenFile tokens,
            ServiceSettings service,
            ListView lists,
            Site site,
            Supplier<Registers> registers,
            Optional<BackTester> tester) {
        return new DeskService(settings, accounts, tokens, service, lists, site, registers, tester);
    }

    public int port() {
        return server.port();
    }

    /// Whether what it shows is what the topics hold.
    public boolean ready() {
        return knowledge() == Knowledge.CURRENT;
    }

    private Knowledge knowledge() {
        if (followed.stream().anyMatch(topic -> !topic.isReading() && !topic.isFresh())) {
            return Knowledge.OLD;
        }
        return followed.stream().anyMatch(Followed::isReading) ? Knowledge.COMING : Knowledge.CURRENT;
    }

    @Override
    public boolean awaitFailure() throws InterruptedException {
        return parts.awaitFailure();
    }

    @Override
    public void close() {
        parts.close();
    }
}
