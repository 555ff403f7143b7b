package press.masthead.ingest.fetching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import okhttp3.Headers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshnessTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cache-Control: max-age=600                                                        | PT10M",
                "Cache-Control: max-age=600; Age: 240                                              | PT6M",
                "Cache-Control: max-age=600; Age: 601                                              | PT0S",
                "Cache-Control: max-age=600; Age: old                                              | PT10M",
                "Cache-Control: public, Max-Age = \"600\", must-revalidate                         | PT10M",
                "Cache-Control: public; Cache-Control: max-age=600                                 | PT10M",
                "Cache-Control: s-maxage=600                                                       | PT0S",
                "Cache-Control: max-age=600, no-cache                                              | PT0S",
                "Cache-Control: no-store; Expires: Mon, 02 Mar 2026 09:00:00 GMT                    | PT0S",
                "Cache-Control: max-age=60; Expires: Mon, 02 Mar 2026 09:00:00 GMT                  | PT1M",
                "Expires: Mon, 02 Mar 2026 09:00:00 GMT; Date: Mon, 02 Mar 2026 08:30:00 GMT        | PT30M",
                "Expires: Mon, 02 Mar 2026 09:00:00 GMT                                            | PT1H",
                "Expires: Mon, 02 Mar 2026 07:00:00 GMT; Date: Mon, 02 Mar 2026 06:30:00 GMT        | PT30M",
                "Expires: Mon, 02 Mar 2026 09:00:00 GMT; Date: Mon, 02 Mar 2026 09:30:00 GMT        | PT0S",
                "Expires: 0; Date: Mon, 02 Mar 2026 08:30:00 GMT                                    | PT0S",
                "Date: Mon, 02 Mar 2026 08:30:00 GMT; Age: 60                                       | PT0S"
            })
    void anAnswerHoldsAsLongAsItsHeadersSay(String headers, Duration fresh) {
        var built = new Headers.Builder();
        for (var header : headers.split("; ", -1)) {
            built.add(header);
        }

        assertThat(Freshness.of(built.build(), NOW)).isEqualTo(fresh);
    }
}
