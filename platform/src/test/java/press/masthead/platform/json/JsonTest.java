package press.masthead.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.masthead.model.ArticleField;
import press.masthead.model.DatePrecision;
import press.masthead.model.Dating;
import press.masthead.model.Edit;
import press.masthead.model.Evidence;
import press.masthead.model.FiscalQuarter;
import press.masthead.model.Genre;
import tools.jackson.core.JacksonException;

class JsonTest {
    @Test
    void writesTheAgreedDialect() {
        var genre = new Genre(Genre.Kind.ROUND_UP, List.of(new Evidence(ArticleField.HEADLINE, 0, 2, "早报")));

        assertThat(Json.MAPPER.writeValueAsString(genre)).isEqualTo("""
                        {"kind":"round-up","evidence":[{"field":"headline","start":0,"end":2,"text":"早报"}]}""");
        assertThat(Json.MAPPER.readValue(Json.MAPPER.writeValueAsBytes(genre), Genre.class))
                .isEqualTo(genre);
    }

    @Test
    void tellsTheCasesOfASealedTypeByTheirKind() {
        Dating dated = new Dating.Dated(
                Instant.parse("2025-01-01T00:00:00Z"),
                Instant.parse("2026-01-01T00:00:00Z"),
                DatePrecision.YEAR,
                true,
                "2025");

        assertThat(Json.MAPPER.writeValueAsString(dated)).isEqualTo("""
                        {"kind":"dated","start":"2025-01-01T00:00:00Z","end":"2026-01-01T00:00:00Z","precision":"year",\
                        "assumed_zone":true,"raw":"2025"}""");
        assertThat(Json.MAPPER.readValue(Json.MAPPER.writeValueAsBytes(dated), Dating.class))
                .isEqualTo(dated);
    }

    @Test
    void passesOverFieldsItDoesNotKnow() {
        assertThat(Json.MAPPER.readValue("""
                        {"fiscal_year":2026,"quarter":1,"added_later":true}""", FiscalQuarter.class)).isEqualTo(new FiscalQuarter(2026, 1));
    }

    @Test
    void aFieldThatWasAddedLaterIsEmptyInAnOlderRecord() {
        var edit = Json.MAPPER.readValue("""
                        {"id":"1","company":"c","article":"a","editor":"e","at":"2026-01-01T00:00:00Z","reason":"",
                        "action":{"kind":"remove"}}""", Edit.class);

        assertThat(edit.action()).isEqualTo(new Edit.Action.Remove(""));
        assertThat(edit.answersTo() + edit.bulk()).isEmpty();
    }

    @Test
    void refusesAMissingField() {
        assertThatThrownBy(() -> Json.MAPPER.readValue("{\"fiscal_year\":2026}", FiscalQuarter.class))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("quarter");
    }

    @Test
    void refusesANullField() {
        assertThatThrownBy(() -> Json.MAPPER.readValue("{\"kind\":\"undated\",\"raw\":null}", Dating.class))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("raw");
    }
}
