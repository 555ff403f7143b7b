package press.masthead.ingest.reading.edgar;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.masthead.ingest.reading.Entry;
import press.masthead.ingest.reading.FeedDocument;
import press.masthead.ingest.reading.FeedReader;
import press.masthead.ingest.reading.Reading;
import press.masthead.ingest.reading.ReadingContext;
import press.masthead.model.DatePrecision;
import press.masthead.model.Dating;
import press.masthead.platform.data.RealData;

class FilingsTest {
    private static final String LATEST = """
            <?xml version="1.0" encoding="ISO-8859-1" ?>
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Latest Filings</title>
            <author><name>Webmaster</name></author>
            <entry><title>4 - Doe Jane (0000000002) (Reporting)</title>
            <link rel="alternate" href="https://www.sec.gov/Archives/edgar/data/2/1-index.htm"/>
            <summary type="html">&lt;b&gt;Filed:&lt;/b&gt; 2025-12-11 &lt;b&gt;AccNo:&lt;/b&gt; 0000000001-25-000007</summary>
            <updated>2025-12-11T17:46:18-05:00</updated><category label="form type" term="4"/>
            <id>urn:tag:sec.gov,2008:accession-number=0000000001-25-000007</id></entry>
            <entry><title>4 - Société Exemple S.A. (0000000001) (Issuer)</title>
            <link rel="alternate" href="https://www.sec.gov/Archives/edgar/data/1/1-index.htm"/>
            <summary type="html">&lt;b&gt;Filed:&lt;/b&gt; 2025-12-11 &lt;b&gt;AccNo:&lt;/b&gt; 0000000001-25-000007</summary>
            <updated>2025-12-11T17:46:18-05:00</updated><category label="form type" term="4"/>
            <id>urn:tag:sec.gov,2008:accession-number=0000000001-25-000007</id></entry></feed>""";

    private static final String COMPANY = """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>EXAMPLE CORP (0000000001)</title>
            <company-info><cik>0000000001</cik><conformed-name>EXAMPLE CORP</conformed-name></company-info>
            <entry><category label="form type" term="8-K"/><content type="text/xml">
            <accession-number>0000000001-25-000009</accession-number><filing-date>2025-12-10</filing-date>
            <filing-type>8-K</filing-type></content>
            <id>urn:tag:sec.gov,2008:accession-number=0000000001-25-000009</id>
            <link rel="alternate" href="https://www.sec.gov/Archives/edgar/data/1/9-index.htm"/>
            <title>8-K  - Current report</title><updated>2025-12-10T16:05:00-05:00</updated></entry></feed>""";

    @Test
    void oneFilingUnderTwoRolesIsOneEntryAboutItsIssuer() {
        var entries = read(LATEST.getBytes(ISO_8859_1)).entries();

        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(entry.title()).isEqualTo("4 - Société Exemple S.A. (0000000001) (Issuer)");
            assertThat(entry.url()).isEqualTo("https://www.sec.gov/Archives/edgar/data/1/1-index.htm");
            assertThat(entry.author()).isEmpty();
            assertThat(entry.published())
                    .isEqualTo(new Dating.Dated(
                            Instant.parse("2025-12-11T05:00:00Z"),
                            Instant.parse("2025-12-12T05:00:00Z"),
                            DatePrecision.DAY,
                            true,
                            "2025-12-11"));
            assertThat(entry.facts())
                    .isEqualTo(Map.of(
                            "accession", "0000000001-25-000007",
                            "form", "4",
                            "filed", "2025-12-11",
                            "cik", "0000000001",
                            "parties", "Issuer: Société Exemple S.A. (0000000001); Reporting: Doe Jane (0000000002)"));
        });
    }

    @Test
    void aCompanysOwnFeedTellsTheSameFacts() {
        assertThat(read(COMPANY.getBytes(ISO_8859_1)).entries())
                .extracting(Entry::facts)
                .containsExactly(Map.of(
                        "accession", "0000000001-25-000009",
                        "form", "8-K",
                        "filed", "2025-12-10",
                        "cik", "0000000001",
                        "parties", "EXAMPLE CORP (0000000001)"));
    }

    @Test
    void everyAccessionOfTheRealPagesComesExactlyOnce(@TempDir Path folder) throws IOException, InterruptedException {
        var archive = RealData.at("sec/getcurrent-pages.tar.xz");
        var tar = new ProcessBuilder("tar", "xf", archive.toString(), "-C", folder.toString()).start();
        assertThat(tar.waitFor(60, TimeUnit.SECONDS)).isTrue();
        Map<String, Set<String>> ids = new HashMap<>();
        var counted = new TreeSet<String>();
        var pages = 0;
        for (var page : pages(folder)) {
            var body = Files.readAllBytes(page);
            var printed = printed(body);
            var document = read(body);
            assertThat(document.entries())
                    .as(page.toString())
                    .extracting(entry -> entry.facts().get("accession"))
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(printed);
            assertThat(document.entries()).allSatisfy(FilingsTest::isWhole);
            document.entries()
                    .forEach(entry -> ids.computeIfAbsent(entry.guid(), _ -> new TreeSet<>())
                            .add(entry.facts().getOrDefault("accession", "")));
            counted.addAll(printed);
            pages++;
        }
        System.out.printf("EDGAR: %d pages, %d filings%n", pages, ids.size());

        assertThat(pages).isEqualTo(130);
        assertThat(ids).hasSize(counted.size()).hasSize(3318);
        assertThat(ids.values()).allSatisfy(accessions -> assertThat(accessions).hasSize(1));
    }

    private static void isWhole(Entry entry) {
        assertThat(entry.published()).isInstanceOf(Dating.Dated.class);
        assertThat(entry.updated()).isInstanceOf(Dating.Dated.class);
        assertThat(entry.url()).startsWith("https://www.sec.gov/");
        assertThat(entry.facts().values()).allSatisfy(fact -> assertThat(fact).isNotEmpty());
    }

    private static List<Path> pages(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".atom"))
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> printed(byte[] body) {
        var accessions = new TreeSet<String>();
        Pattern.compile("<id>urn:tag:sec.gov,2008:accession-number=([0-9-]+)</id>")
                .matcher(new String(body, ISO_8859_1))
                .results()
                .forEach(found -> accessions.add(found.group(1)));
        return accessions;
    }

    private static FeedDocument read(byte[] body) {
        var context = new ReadingContext("https://www.sec.gov/cgi-bin/browse-edgar", "application/atom+xml", "", "");
        return FeedReader.read(body, context, Instant.EPOCH) instanceof Reading.Read(var document)
                ? document
                : new FeedDocument("", "", List.of(), List.of(), List.of());
    }
}
