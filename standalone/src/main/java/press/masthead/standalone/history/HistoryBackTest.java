package press.masthead.standalone.history;

import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import org.apache.kafka.common.errors.InterruptException;
import press.masthead.classify.Classifier;
import press.masthead.classify.backtest.BackTest;
import press.masthead.classify.backtest.Editors;
import press.masthead.model.Article;
import press.masthead.model.Edit;
import press.masthead.model.register.Registers;
import press.masthead.platform.runtime.ServiceSettings;
import press.masthead.platform.topics.Topics;
import press.masthead.profile.desk.backtests.BackTester;
import press.masthead.profile.lists.Standings;

/// A back-test over what the topics hold.
public record HistoryBackTest(ServiceSettings settings) implements BackTester {
    @Override
    public Tried test(Registers candidate, LongConsumer decided) throws InterruptedException {
        return test(candidate, _ -> true, decided);
    }

    /// Of the articles that are wanted alone.
    public Tried test(Registers candidate, Predicate<Article> wanted, LongConsumer decided)
            throws InterruptedException {
        try (var history = new TopicHistory(settings)) {
            var edits = new ArrayList<Edit>();
            var unreadable = history.everyValue(Topics.EDITS, edits::add);
            var test = new BackTest(Classifier.of(candidate), new Editors(Standings.of(edits)));
            var number = new AtomicLong();
            unreadable += history.lastValues(Topics.DECISIONS, decision -> {
                if (wanted.test(decision.article())) {
                    var _ = test.add(decision);
                    decided.accept(number.incrementAndGet());
                }
            });
            return new Tried(test.report(), unreadable);
        } catch (InterruptException e) {
            throw interrupted(e);
        }
    }

    private static InterruptedException interrupted(InterruptException cause) {
        var interrupted = new InterruptedException("the back-test was stopped");
        interrupted.initCause(cause);
        return interrupted;
    }
}
