package press.masthead.profile.api.representations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptedCodingsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                          | IDENTITY",
                "gzip                        | GZIP",
                "GZIP                        | GZIP",
                "gzip, deflate, br           | BR",
                "gzip;q=0                    | IDENTITY",
                "gzip;q=0.5, identity;q=1    | IDENTITY",
                "*                           | BR",
                "*;q=0                       | IDENTITY",
                "identity;q=0.1, gzip;q=0.2  | GZIP",
                "gzip;q=x                    | IDENTITY",
                ";;,,q=1                     | IDENTITY",
                "br;q=0.5, gzip              | GZIP",
                "zstd                        | IDENTITY"
            })
    void theBestThatTheClientTakes(String header, Coding best) {
        assertThat(AcceptedCodings.of(header).best(EnumSet.allOf(Coding.class))).isEqualTo(best);
    }
}
