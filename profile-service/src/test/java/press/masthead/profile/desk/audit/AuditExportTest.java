package press.masthead.profile.desk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.masthead.model.ArticleId;
import press.masthead.model.Edit;
import press.masthead.model.Edit.Action;
import press.masthead.platform.json.Json;
import press.masthead.profile.Sample;

class AuditExportTest {
    @Test
    void aCellIsNeverAFormula() {
        var edit = Sample.edit("=cmd", 1, "a", new Action.Note("say \"so\""));

        assertThat(AuditExport.csv(List.of(AuditRow.of(edit, true))).lines().toList())
                .containsExactly(
                        "at,who,company,article,what,why,act,undone",
                        "\"1970-01-01T00:00:01Z\",\"editor\",\"alibaba-qwen\",\"a\",\"noted: say \"\"so\"\"\","
                                + "\"because\",\"'=cmd\",\"\"");
    }

    @Test
    void aLineOfJsonIsTheEventItself() {
        var edit = Sample.edit(1, "a", new Action.Pin(2));

        assertThat(Json.MAPPER.readValue(AuditExport.jsonLines(List.of(edit)), Edit.class))
                .isEqualTo(edit);
    }

    @Test
    void whatTheMachineDidStandsBesideTheEdits() {
        var event = new MachineEvent(
                Instant.EPOCH,
                Sample.QWEN.slug(),
                new ArticleId("a"),
                MachineEvent.Kind.JOINED,
                "Qwen opens its weights");

        assertThat(AuditExport.jsonLines(List.of(MachineRecord.of(event, "after an edit"))))
                .isEqualTo("{\"at\":\"1970-01-01T00:00:00Z\",\"editor\":\"the machine\",\"company\":\"alibaba-qwen\","
                        + "\"article\":\"a\",\"kind\":\"joined\",\"headline\":\"Qwen opens its weights\","
                        + "\"why\":\"after an edit\"}\n");
    }
}
