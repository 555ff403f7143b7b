package press.masthead.profile.desk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import press.masthead.model.CoverageEntry;
import press.masthead.model.CoverageList;
import press.masthead.profile.Sample;
import press.masthead.profile.lists.CoverageLists;

class MachineLogTest {
    private final MachineLog log = new MachineLog();

    @Test
    void linesThatJoinAndLeaveAreToldTheLastFirst() {
        published(1, "", "b", "a");
        published(2, "", "c", "b");

        assertThat(told()).containsExactly("2 JOINED c", "2 LEFT a");
    }

    @Test
    void theFirstThatIsSeenOfAListTellsNothing() {
        published(1, "", "a");

        assertThat(told()).isEmpty();
    }

    @Test
    void aLineThatIsPushedOntoTheNextPageIsThereStill() {
        published(1, "more", "c", "b");
        published(2, "more", "d", "c");
        published(3, "more", "c", "b");

        assertThat(told()).containsExactly("3 LEFT d", "2 JOINED d");
    }

    @Test
    void aCompanyThatLeavesTheRegisterIsForgotten() {
        published(1, "", "b", "a");
        log.published(Sample.QWEN.slug(), null, Instant.ofEpochSecond(2));
        published(3, "", "c");

        assertThat(told()).isEmpty();
    }

    private void published(long second, String next, String... ids) {
        var entries = Stream.of(ids).map(MachineLogTest::entry).toList();
        log.published(
                Sample.QWEN.slug(),
                new CoverageList(Sample.QWEN.slug(), "Alibaba Qwen", entries, entries.size(), next),
                Instant.ofEpochSecond(second));
    }

    /// The later its letter, the higher it stands.
    private static CoverageEntry entry(String id) {
        var list = CoverageLists.of(
                Sample.QWEN, List.of(Sample.article(id).decided()), List.of(), Sample.registers(Sample.QWEN));
        return list.entries().getFirst().read("", String.valueOf((char) ('z' - id.charAt(0) + 'a')), List.of());
    }

    private List<String> told() {
        return log.latest(_ -> true, 10).stream()
                .map(event -> event.at().getEpochSecond() + " " + event.kind() + " " + event.article())
                .toList();
    }
}
