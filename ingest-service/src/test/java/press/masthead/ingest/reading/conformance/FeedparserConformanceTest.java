package press.masthead.ingest.reading.conformance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import press.masthead.ingest.reading.FeedReader;
import press.masthead.ingest.reading.PlainText;
import press.masthead.ingest.reading.Reading;
import press.masthead.ingest.reading.ReadingContext;
import press.masthead.ingest.reading.decoding.Decoding;
import press.masthead.platform.data.RealData;

/// What feedparser's own test suite expects, asked of our reader. Its differences are reviewed in
/// `docs/feedparser-differences.md`.
class FeedparserConformanceTest {
    private static final Pattern EXPECT = Pattern.compile("Expect:\\s*(.*?)\\s*-->", Pattern.DOTALL);
    private static final Pattern CONTENT_TYPE = Pattern.compile("(?m)^\\s*Header:\\s*Content-[Tt]ype:\\s*(.*)$");
    private static final Pattern NAMED = Pattern.compile("`([\\w./-]+\\.xml)`");
    private static final String BASE = "http://127.0.0.1:8097/";

    private int documents;
    private int readable;
    private int clauses;
    private int met;
    private final List<String> differences = new ArrayList<>();

    @Test
    void feedparsersExpectationsAreMet() throws IOException {
        for (var file : files(RealData.at("conformance/feedparser"))) {
            judge(file, Files.readAllBytes(file));
        }
        System.out.printf(
                "feedparser: %d documents, %d readable (%.1f %%); %d expectations on what is kept, %d met (%.1f %%)%n",
                documents, readable, 100.0 * readable / documents, clauses, met, 100.0 * met / clauses);

        assertThat(new TreeSet<>(differences)).isEqualTo(reviewed());
        assertThat(List.of(documents, readable, clauses, met)).isEqualTo(List.of(2107, 2106, 709, 676));
    }

    /// The documents that the table of reviewed differences names: no more than differ, and no fewer.
    private static Set<String> reviewed() throws IOException {
        var table = Path.of(System.getProperty("masthead.root"), "docs", "feedparser-differences.md");
        try (var lines = Files.lines(table)) {
            return lines.filter(line -> line.startsWith("| `"))
                    .flatMap(line -> NAMED.matcher(line).results().map(named -> named.group(1)))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("LICENSE"))
                    .sorted()
                    .toList();
        }
    }

    private void judge(Path file, byte[] body) {
        documents++;
        var header = CONTENT_TYPE.matcher(new String(body, ISO_8859_1));
        var context = new ReadingContext(BASE, header.find() ? header.group(1).strip() : "", "", "");
        if (!(FeedReader.read(body, context, Instant.EPOCH) instanceof Reading.Read(var document))) {
            differences.add(name(file));
            return;
        }
        readable++;
        if (!file.toString().contains("/sanitize/")) {
            clauses(file, expectation(body), FeedparserView.of(document));
        }
    }

    private static String expectation(byte[] body) {
        for (var text : List.of(Decoding.decode(body, ""), new String(body, ISO_8859_1))) {
            var expect = EXPECT.matcher(text);
            if (expect.find()) {
                return expect.group(1);
            }
        }
        return "";
    }

    private void clauses(Path file, String expectation, Map<String, Object> view) {
        List<PythonExpression.Clause> chain;
        try {
            chain = PythonExpression.clauses(expectation, view);
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
            differences.add(name(file));
            return;
        }
        for (var clause : chain) {
            if (clause.isKept()) {
                clauses++;
                if (isMet(clause)) {
                    met++;
                } else {
                    differences.add(name(file));
                }
            }
        }
    }

    private static String name(Path file) {
        var depth = file.getNameCount();
        return file.subpath(depth - 2, depth).toString();
    }

    private static boolean isMet(PythonExpression.Clause clause) {
        return switch (clause.relation()) {
            case TRUE -> !isEmpty(clause.actual());
            case FALSE -> isEmpty(clause.actual());
            case EQUAL -> isSame(clause.actual(), clause.expected());
        };
    }

    private static boolean isEmpty(Object value) {
        return value.equals("") || value.equals(List.of());
    }

    /// Texts are compared as a reader sees them, for feedparser keeps markup and we do not.
    private static boolean isSame(Object actual, Object expected) {
        if (actual instanceof String text && expected instanceof String wanted) {
            return text.equals(wanted)
                    || PlainText.line(text).equals(PlainText.line(wanted))
                    || text.replaceAll("\\s+", " ").equals(PlainText.line(wanted));
        }
        if (actual instanceof List<?> time && expected instanceof List<?> wanted && wanted.size() == 9) {
            return time.equals(wanted.subList(0, 6));
        }
        if (actual instanceof Map<?, ?> kept && expected instanceof Map<?, ?> wanted) {
            return wanted.entrySet().stream()
                    .filter(each -> kept.containsKey(each.getKey()))
                    .allMatch(each -> each.getValue().equals(kept.get(each.getKey())));
        }
        return Objects.equals(actual, expected);
    }
}
