package press.masthead.platform.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.platform.registers.TestRegisters.COMPANIES;
import static press.masthead.platform.registers.TestRegisters.FEEDS;
import static press.masthead.platform.registers.TestRegisters.OUTLETS;
import static press.masthead.platform.registers.TestRegisters.POLICY;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import press.masthead.model.register.RegisterKind;
import press.masthead.platform.registers.RegisterChange.FieldChange;
import press.masthead.platform.registers.RegisterChange.How;

class RegisterDiffTest {
    @Test
    void changesAreToldEntryByEntryAndFieldByField() {
        var after = Map.of(
                RegisterKind.FEEDS,
                FEEDS.replace("id: news", "id: news-2"),
                RegisterKind.OUTLETS,
                OUTLETS.replace("tier: commentary", "tier: excluded"),
                RegisterKind.COMPANIES,
                COMPANIES.replace("[{text: Qwen, strength: strong}]", "[{text: 通义, strength: weak}]"),
                RegisterKind.POLICY,
                POLICY.replace("eq: round-up", "in: [round-up, other]").replace("days: 14", "days: 7"));

        assertThat(RegisterDiff.between(TestRegisters.read(TestRegisters.sound()), TestRegisters.read(after)))
                .containsExactly(
                        new RegisterChange(RegisterKind.FEEDS, "news", How.REMOVED, List.of()),
                        new RegisterChange(RegisterKind.FEEDS, "news-2", How.ADDED, List.of()),
                        changed(RegisterKind.OUTLETS, "barred", "tier", "\"commentary\"", "\"excluded\""),
                        new RegisterChange(
                                RegisterKind.COMPANIES,
                                "qwen",
                                How.CHANGED,
                                List.of(
                                        new FieldChange("alias Qwen", alias("Qwen", "strong"), ""),
                                        new FieldChange("alias 通义", "", alias("通义", "weak")))),
                        changed(
                                RegisterKind.POLICY,
                                "rule round-up",
                                "when",
                                "genre.kind in [round-up]",
                                "genre.kind in [round-up, other]"),
                        changed(RegisterKind.POLICY, "story_window_days", "days", "14", "7"));
    }

    @Test
    void commentsAndLayoutDoNotCount() {
        var after = TestRegisters.with(
                RegisterKind.OUTLETS, "# who publishes\n" + OUTLETS.replace("{id: news,", "{id:  news,"));

        assertThat(RegisterDiff.between(TestRegisters.read(TestRegisters.sound()), TestRegisters.read(after)))
                .isEmpty();
    }

    private static RegisterChange changed(
            RegisterKind register, String entry, String field, String before, String after) {
        return new RegisterChange(register, entry, How.CHANGED, List.of(new FieldChange(field, before, after)));
    }

    private static String alias(String text, String strength) {
        return """
                {"text":"%s","type":"product","language":"","strength":"%s","exact_case":false,"near":[],"not_near":[],"valid_from":"","valid_to":""}""".formatted(text, strength);
    }
}
