package press.masthead.profile.lists;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.masthead.model.FiscalQuarter;
import press.masthead.model.register.Company;
import press.masthead.platform.registers.RegisterFiles;

/// Every issuer that is tracked, by the last month of its fiscal year.
class FiscalCalendarTest {
    @ParameterizedTest(name = "{0}: Q{2} FY{3} ends in {4}")
    @CsvSource({
        "Alibaba,             3, 1, 2026, 2025-06",
        "Alibaba,             3, 2, 2026, 2025-09",
        "Alibaba,             3, 3, 2026, 2025-12",
        "Alibaba,             3, 4, 2026, 2026-03",
        "NVIDIA,              1, 1, 2026, 2025-04",
        "NVIDIA,              1, 2, 2026, 2025-07",
        "NVIDIA,              1, 3, 2026, 2025-10",
        "NVIDIA,              1, 4, 2026, 2026-01",
        "Tencent,            12, 1, 2026, 2026-03",
        "ByteDance,          12, 1, 2026, 2026-03",
        "DeepSeek,           12, 2, 2025, 2025-06",
        "Baidu,              12, 3, 2025, 2025-09",
        "OpenAI,             12, 4, 2025, 2025-12",
        "Alphabet,           12, 1, 2026, 2026-03",
        "Meta,               12, 4, 2026, 2026-12",
        "Anthropic,          12, 1, 2026, 2026-03",
        "Mistral,            12, 1, 2026, 2026-03",
        "Moonshot,           12, 1, 2026, 2026-03",
        "Zhipu,              12, 2, 2026, 2026-06",
        "MiniMax,            12, 2, 2026, 2026-06",
        "xAI,                12, 1, 2026, 2026-03",
        "Cohere,             12, 1, 2026, 2026-03"
    })
    void aQuarterEndsWithItsOwnersMonth(String issuer, int lastMonth, int quarter, int year, YearMonth last) {
        assertThat(new FiscalCalendar(lastMonth).lastMonthOf(new FiscalQuarter(year, quarter)))
                .as(issuer)
                .isEqualTo(last);
    }

    @ParameterizedTest(name = "{0}: Q1 FY26 ends in {1}")
    @CsvSource({
        "alibaba-qwen,    2025-06",
        "tencent-hunyuan, 2026-03",
        "bytedance-doubao, 2026-03",
        "deepseek,        2026-03",
        "baidu-ernie,     2026-03",
        "openai,          2026-03",
        "google-gemini,   2026-03",
        "meta-llama,      2026-03",
        "anthropic,       2026-03",
        "mistral,         2026-03",
        "moonshot-kimi,   2026-03",
        "zhipu-glm,       2026-03",
        "minimax,         2026-03",
        "xai,             2026-03",
        "cohere,          2026-03",
        "nvidia,          2025-04"
    })
    void theRegistersCalendarsGiveTheMonth(String company, YearMonth last) {
        var calendar = new FiscalCalendar(requireNonNull(fiscalYearEnds().get(company)));

        assertThat(calendar.lastMonthOf(new FiscalQuarter(2026, 1))).isEqualTo(last);
    }

    @Test
    void everyTrackedIssuerIsInTheTable() {
        assertThat(fiscalYearEnds()).hasSize(16);
    }

    private static Map<String, Integer> fiscalYearEnds() {
        var registers = Path.of(System.getProperty("masthead.root"), "registers");
        return RegisterFiles.accepted(RegisterFiles.sources(registers)).companies().stream()
                .collect(Collectors.toMap(company -> company.slug().value(), Company::fiscalYearEnd));
    }
}
