package press.masthead.benchmarks.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.apache.lucene.util.QueryBuilder;

/// Lucene's stored queries: a phrase query for each name, with its term presearcher.
final class LuceneMonitor implements Contender {
    private static final String FIELD = "text";

    private final Monitor monitor;

    LuceneMonitor(List<String> names) {
        try {
            var analyzer = new StandardAnalyzer();
            monitor = new Monitor(analyzer, new TermFilteredPresearcher());
            var builder = new QueryBuilder(analyzer);
            var queries = new ArrayList<MonitorQuery>();
            for (var name : names) {
                queries.add(new MonitorQuery(name, builder.createPhraseQuery(FIELD, name)));
            }
            monitor.register(queries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int find(String text) {
        var document = new Document();
        document.add(new TextField(FIELD, text, Field.Store.NO));
        try {
            return monitor.match(document, QueryMatch.SIMPLE_MATCHER).getMatchCount();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            monitor.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
