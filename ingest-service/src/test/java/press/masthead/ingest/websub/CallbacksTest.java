package press.masthead.ingest.websub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.masthead.model.FeedId;

class CallbacksTest {
    private static final Callbacks OURS = new Callbacks("https://push.example", "0123456789abcdef0123456789abcdef");
    private static final Callback TECH =
            new Callback("gazette.example", new FeedId("tech"), 7, "https://gazette.example/tech?a=1\n2");

    @Test
    void anAddressSaysWhatItIsFor() {
        assertThat(OURS.url(TECH)).startsWith("https://push.example/websub/");
        assertThat(OURS.read(token(OURS))).contains(TECH);
    }

    @Test
    void anAddressThatWeDidNotSignIsNoneOfOurs() {
        var other = new Callbacks(OURS.base(), "another key of thirty-two letters");

        assertThat(OURS.read(token(other))).isEmpty();
        assertThat(OURS.read(token(OURS).replaceFirst("^.", "A"))).isEmpty();
        assertThat(OURS.read(token(OURS).replaceFirst(".$", "!"))).isEmpty();
        assertThat(OURS.read("")).isEmpty();
        assertThat(OURS.read(".")).isEmpty();
        assertThat(OURS.read("a".repeat(100_000))).isEmpty();
    }

    @Test
    void eachSubscriptionHasASecretOfItsOwn() {
        var later = new Callback(TECH.domain(), TECH.feed(), 8, TECH.topic());

        assertThat(OURS.secret(TECH)).hasSize(64).isEqualTo(OURS.secret(TECH)).isNotEqualTo(OURS.secret(later));
        assertThat(token(OURS)).doesNotContain(OURS.secret(TECH));
    }

    /// The body `{}` with the secret `key`, by Python.
    @ParameterizedTest
    @CsvSource({
        "sha1=c9963b837183dc667106461b3de91d0885f539b3, true",
        "sha256=a777724d943eb48dc69bca8a4a6d57a04db3f9ec7e1de4e581e860265bdf3032, true",
        "sha384=83c86d166d120979147948ebcdc1c6aaa6b0b82e05558719cfd53316be9656af4eebca29372545f88eb1d8ca5854ba7e, true",
        "sha512=55fabdaa182c70ee206b1214d44e350c994779dfc34241b286dc6d3f12a2cd70f6b9e57f19d661a86d8486048744ba18c0fe8f821783075f9089b585e5edd729, true",
        "SHA256=A777724D943EB48DC69BCA8A4A6D57A04DB3F9EC7E1DE4E581E860265BDF3032, true",
        "sha256=e4cc290792dc32ad740ca2c8bb055a912766f361f4d9ca6565809d682e886133, false",
        "sha256=, false",
        "md5=1234, false",
        "'', false",
        "sha256, false"
    })
    void aSignatureIsOfItsBodyOrOfNone(String header, boolean isRight) {
        assertThat(Signature.isOf("{}".getBytes(UTF_8), header, "key")).isEqualTo(isRight);
    }

    private static String token(Callbacks callbacks) {
        return callbacks.url(TECH).substring((callbacks.base() + Callbacks.PATH).length());
    }
}
