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
    @ParameterizedTest(name = "{0}: Q{2} FY{3} is {4} to {5}")
    @CsvSource({
        "Alibaba,             3, 1, 2026, 2025-04, 2025-06",
        "Alibaba,             3, 2, 2026, 2025-07, 2025-09",
        "Alibaba,             3, 3, 2026, 2025-10, 2025-12",
        "Alibaba,             3, 4, 2026, 2026-01, 2026-03",
        "NVIDIA,              1, 1, 2026, 2025-02, 2025-04",
        "NVIDIA,              1, 2, 2026, 2025-05, 2025-07",
        "NVIDIA,              1, 3, 2026, 2025-08, 2025-10",
        "NVIDIA,              1, 4, 2026, 2025-11, 2026-01",
        "Tencent,            12, 1, 2026, 2026-01, 2026-03",
        "ByteDance,          12, 1, 2026, 2026-01, 2026-03",
        "DeepSeek,           12, 2, 2025, 2025-04, 2025-06",
        "Baidu,              12, 3, 2025, 2025-07, 2025-09",
        "OpenAI,             12, 4, 2025, 2025-10, 2025-12",
        "Alphabet,           12, 1, 2026, 2026-01, 2026-03",
        "Meta,               12, 4, 2026, 2026-10, 2026-12",
        "Anthropic,          12, 1, 2026, 2026-01, 2026-03",
        "Mistral,            12, 1, 2026, 2026-01, 2026-03",
        "Moonshot,           12, 1, 2026, 2026-01, 2026-03",
        "Zhipu,              12, 2, 2026, 2026-04, 2026-06",
        "MiniMax,            12, 2, 2026, 2026-04, 2026-06",
        "xAI,                12, 1, 2026, 2026-01, 2026-03",
        "Cohere,             12, 1, 2026, 2026-01, 2026-03"
    })
    void aQuarterSpansItsOwnersMonths(
            String issuer, int lastMonth, int quarter, int year, YearMonth first, YearMonth last) {
        var calendar = new FiscalCalendar(lastMonth);
        var named = new FiscalQuarter(year, quarter);

        assertThat(calendar.firstMonthOf(named)).as(issuer).isEqualTo(first);
        assertThat(calendar.lastMonthOf(named)).as(issuer).isEqualTo(last);
    }

    @ParameterizedTest(name = "{0}: Q1 FY26 is {1}")
    @CsvSource({
        "alibaba-qwen,    April–June 2025",
        "tencent-hunyuan, January–March 2026",
        "bytedance-doubao, January–March 2026",
        "deepseek,        January–March 2026",
        "baidu-ernie,     January–March 2026",
        "openai,          January–March 2026",
        "google-gemini,   January–March 2026",
        "meta-llama,      January–March 2026",
        "anthropic,       January–March 2026",
        "mistral,         January–March 2026",
        "moonshot-kimi,   January–March 2026",
        "zhipu-glm,       January–March 2026",
        "minimax,         January–March 2026",
        "xai,             January–March 2026",
        "cohere,          January–March 2026",
        "nvidia,          February–April 2025"
    })
    void theRegistersCalendarsGiveTheMonths(String company, String months) {
        var calendar = new FiscalCalendar(requireNonNull(fiscalYearEnds().get(company)));

        assertThat(calendar.monthsOf(new FiscalQuarter(2026, 1))).isEqualTo(months);
    }

    @Test
    void everyTrackedIssuerIsInTheTable() {
        assertThat(fiscalYearEnds()).hasSize(16);
    }

    @Test
    void aQuarterOverTheTurnOfAYearNamesBothYears() {
        assertThat(new FiscalCalendar(1).monthsOf(new FiscalQuarter(2026, 4))).isEqualTo("November 2025–January 2026");
    }

    private static Map<String, Integer> fiscalYearEnds() {
        var registers = Path.of(System.getProperty("masthead.root"), "registers");
        return RegisterFiles.accepted(RegisterFiles.sources(registers)).companies().stream()
                .collect(Collectors.toMap(company -> company.slug().value(), Company::fiscalYearEnd));
    }
}
