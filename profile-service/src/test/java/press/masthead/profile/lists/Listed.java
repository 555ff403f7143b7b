package press.masthead.profile.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.profile.Sample.QWEN;
import static press.masthead.profile.Sample.REGISTERS;
import static press.masthead.profile.Sample.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import press.masthead.model.CoverageList;
import press.masthead.model.Edit;
import press.masthead.model.Edit.Action;
import press.masthead.profile.Sample;

/// What a company's list holds of given articles and edits.
final class Listed {
    private Listed() {}

    static List<String> labels(Sample... samples) {
        var backwards = new ArrayList<>(List.of(samples));
        Collections.reverse(backwards);
        assertThat(list(backwards, List.of())).isEqualTo(list(List.of(samples), List.of()));
        return list(List.of(samples), List.of()).entries().stream()
                .map(entry -> entry.article() + " " + entry.label())
                .toList();
    }

    static List<String> ids(List<Sample> samples, Edit... edits) {
        return list(samples, List.of(edits)).entries().stream()
                .map(entry -> entry.article().value())
                .toList();
    }

    static String wordings(Sample sample, Action action) {
        var entry =
                list(List.of(sample), List.of(edit(1, "a", action))).entries().getFirst();
        return entry.headline() + "|" + entry.gist();
    }

    static CoverageList list(List<Sample> samples, List<Edit> edits) {
        return CoverageLists.of(QWEN, samples.stream().map(Sample::decided).toList(), edits, REGISTERS);
    }
}
