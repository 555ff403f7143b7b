package press.masthead.platform.digests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Sha256Test {
    @ParameterizedTest
    @CsvSource({
        "'', e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "通义, 41a8d6a98fcf0b6174af152a28fcc14d841356cd5534deb489beb72fc25d4267",
        "abc, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    })
    void theDigestIsThatOfTheStandard(String text, String digest) {
        assertThat(Sha256.hex(text)).isEqualTo(digest);
    }
}
