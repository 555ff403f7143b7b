package press.masthead.ingest.reading.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.masthead.model.DatePrecision;
import press.masthead.model.Dating;

class DatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Wed, 14 May 2025 10:20:30 GMT            | 2025-05-14T10:20:30Z
        Wed, 14 May 2025 10:20:30 +0800          | 2025-05-14T02:20:30Z
        Wed, 14 May 2025 10:20 EST               | 2025-05-14T15:20:00Z
        Mon, 14 May 2025 10:20:30 GMT            | 2025-05-14T10:20:30Z
        14 May 25 10:20:30 GMT                   | 2025-05-14T10:20:30Z
        14 May 99 10:20:30 GMT                   | 1999-05-14T10:20:30Z
        Wed May 14 10:20:30 2025                 | 2025-05-14T10:20:30Z
        Wed May 14 10:20:30 PDT 2025             | 2025-05-14T17:20:30Z
        May 14, 2025 3:20 PM EDT                 | 2025-05-14T19:20:00Z
        May 14th, 2025 at 12:05 a.m. UTC         | 2025-05-14T00:05:00Z
        2025-05-14T10:20:30.123456Z              | 2025-05-14T10:20:30.123456Z
        2025-05-14T10:20:30,5+01:00              | 2025-05-14T09:20:30.500Z
        2025-05-14 10:20                         | 2025-05-14T10:20:00Z
        2025-05-14T24:00:00Z                     | 2025-05-15T00:00:00Z
        2016-12-31T23:59:60Z                     | 2016-12-31T23:59:59Z
        2025/05/14 10:20:30                      | 2025-05-14T10:20:30Z
        20250514T102030Z                         | 2025-05-14T10:20:30Z
        1747218030                               | 2025-05-14T10:20:30Z
        1747218030000                            | 2025-05-14T10:20:30Z
        2025-05-14T10:20:30 America/New_York     | 2025-05-14T14:20:30Z
        14 May 2025 10:20:30 GMT+8               | 2025-05-14T02:20:30Z
        14 May 2025 10:20:30 +0000 (Coordinated) | 2025-05-14T10:20:30Z
        """)
    void aPrintedInstantIsRead(String printed, String instant) {
        isRead(printed, instant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2025年5月14日 10:20                       | 2025-05-14T10:20:00Z
        2025年5月14日 下午3:20                     | 2025-05-14T15:20:00Z
        2025年05月14日 星期三 15时20分              | 2025-05-14T15:20:00Z
        ２０２５年５月１４日　１０：２０              | 2025-05-14T10:20:00Z
        2025년 5월 14일 오후 3:20                  | 2025-05-14T15:20:00Z
        mer., 14 mai 2025 10:20:30 +0200         | 2025-05-14T08:20:30Z
        14. März 2025 10:20                      | 2025-03-14T10:20:00Z
        14 de mayo de 2025 10:20                 | 2025-05-14T10:20:00Z
        14 мая 2025 10:20                        | 2025-05-14T10:20:00Z
        14.05.2025 10:20                         | 2025-05-14T10:20:00Z
        """)
    void aLocalisedInstantIsRead(String printed, String instant) {
        isRead(printed, instant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2025年5月14日 凌晨12:10 | 2025-05-14T00:10:00Z
        2025年5月14日 凌晨4:10  | 2025-05-14T04:10:00Z
        2025年5月14日 早上8:10  | 2025-05-14T08:10:00Z
        2025年5月14日 中午10:59 | 2025-05-14T10:59:00Z
        2025年5月14日 中午11:30 | 2025-05-14T11:30:00Z
        2025年5月14日 中午12:10 | 2025-05-14T12:10:00Z
        2025年5月14日 中午1:10  | 2025-05-14T13:10:00Z
        2025年5月14日 中午13:10 | 2025-05-14T13:10:00Z
        2025年5月14日 下午12:10 | 2025-05-14T12:10:00Z
        2025年5月14日 晚上5:10  | 2025-05-14T17:10:00Z
        2025年5月14日 晚上11:59 | 2025-05-14T23:59:00Z
        2025年5月14日 晚上12:00 | 2025-05-15T00:00:00Z
        2025年5月14日 晚上12:10 | 2025-05-15T00:10:00Z
        2025年5月14日 晚上1:10  | 2025-05-15T01:10:00Z
        2025年5月14日 晚上23:10 | 2025-05-14T23:10:00Z
        """)
    void aChineseHourIsReadByTheTimeOfDayThatItNames(String printed, String instant) {
        isRead(printed, instant);
    }

    private static void isRead(String printed, String instant) {
        assertThat(Dates.read(printed, "", "")).isInstanceOfSatisfying(Dating.Dated.class, dated -> {
            assertThat(dated.start()).hasToString(instant);
            assertThat(dated.end()).isEqualTo(dated.start());
            assertThat(dated.precision()).isEqualTo(DatePrecision.INSTANT);
            assertThat(dated.raw()).isEqualTo(printed);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2025             | YEAR  | 2025-01-01T00:00:00Z | 2026-01-01T00:00:00Z
        2025-05          | MONTH | 2025-05-01T00:00:00Z | 2025-06-01T00:00:00Z
        May 2025         | MONTH | 2025-05-01T00:00:00Z | 2025-06-01T00:00:00Z
        2025年5月         | MONTH | 2025-05-01T00:00:00Z | 2025-06-01T00:00:00Z
        2025-05-14       | DAY   | 2025-05-14T00:00:00Z | 2025-05-15T00:00:00Z
        20250514         | DAY   | 2025-05-14T00:00:00Z | 2025-05-15T00:00:00Z
        14 May 2025      | DAY   | 2025-05-14T00:00:00Z | 2025-05-15T00:00:00Z
        31/12/2025       | DAY   | 2025-12-31T00:00:00Z | 2026-01-01T00:00:00Z
        """)
    void aDateIsNeverFinerThanPrinted(String printed, DatePrecision precision, String start, String end) {
        assertThat(Dates.read(printed, "", "")).isInstanceOfSatisfying(Dating.Dated.class, dated -> {
            assertThat(dated.precision()).isEqualTo(precision);
            assertThat(dated.start()).hasToString(start);
            assertThat(dated.end()).hasToString(end);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        14 May 2025 10:00 CST |                  | zh-CN | 2025-05-14T02:00:00Z | false
        14 May 2025 10:00 CST |                  | en-US | 2025-05-14T16:00:00Z | false
        14 May 2025 10:00 CST | Asia/Shanghai    |       | 2025-05-14T02:00:00Z | false
        14 May 2025 10:00 CST |                  |       | 2025-05-14T16:00:00Z | true
        14 May 2025 10:00 IST |                  | en-IN | 2025-05-14T04:30:00Z | false
        14 May 2025 10:00 IST |                  | he    | 2025-05-14T07:00:00Z | false
        14 May 2025 10:00 IST | Europe/Dublin    |       | 2025-05-14T09:00:00Z | false
        14 May 2025 10:00 IST |                  | en    | 2025-05-14T04:30:00Z | true
        14 May 2025 10:00 BST |                  | en-GB | 2025-05-14T09:00:00Z | false
        14 May 2025 10:00 BST |                  | bn    | 2025-05-14T04:00:00Z | false
        14 May 2025 10:00     | America/New_York |       | 2025-05-14T14:00:00Z | true
        14 May 2025 10:00     |                  |       | 2025-05-14T10:00:00Z | true
        14 May 2025 10:00 QQQ |                  |       | 2025-05-14T10:00:00Z | true
        14 May 2025 10:00 UTC |                  |       | 2025-05-14T10:00:00Z | false
        05/06/2025 10:00      |                  | en-US | 2025-05-06T10:00:00Z | true
        05/06/2025 10:00      |                  | fr    | 2025-06-05T10:00:00Z | true
        """)
    void whatTheTextLeavesOpenTheFeedDecidesOrIsFlagged(
            String printed, String zone, String language, String instant, boolean isAssumed) {
        var dating = Dates.read(printed, zone == null ? "" : zone, language == null ? "" : language);

        assertThat(dating).isInstanceOfSatisfying(Dating.Dated.class, dated -> {
            assertThat(dated.start()).hasToString(instant);
            assertThat(dated.assumedZone()).isEqualTo(isAssumed);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2 hours ago",
                "31 Feb 2025 10:00:00 GMT",
                "2025-02-29",
                "2025-13-01",
                "2025-05-14T25:00:00Z",
                "2025-05-14T10:61:00Z",
                "0001-01-01T00:00:00Z",
                "0000-00-00 00:00:00",
                "1970-01-01T00:00:00Z",
                "9999-12-31",
                "05/06/2025",
                "14 Foo 2025",
                "2025-05-14T10:00:00+99:00"
            })
    void whatIsNoDateOrAnImpossibleOneIsRefusedAndKept(String printed) {
        assertThat(Dates.read(printed, "", "")).isEqualTo(new Dating.Undated(printed));
    }

    @Test
    void aTextThatIsNoDateAtAllIsNotKeptWhole() {
        assertThat(Dates.read("x".repeat(10_000), "", "").raw()).hasSize(240);
    }
}
