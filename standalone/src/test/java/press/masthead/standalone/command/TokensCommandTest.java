package press.masthead.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.standalone.command.Shell.masthead;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.masthead.platform.json.Json;

class TokensCommandTest {
    @TempDir
    private Path data = Path.of("");

    @Test
    void aTokenIsPrintedOnceListedWithoutItsSecretAndRevoked() {
        var made = masthead("tokens", "add", "nightly", "--scope", "queue:read", "--data", data.toString());
        assertThat(made.exit()).isZero();
        assertThat(made.out()).matches("masthead_[0-9a-f]{12}_[A-Za-z0-9_-]{43}\n");
        var id = made.out().substring(9, 21);

        var listed = masthead("tokens", "list", "--data", data.toString());
        assertThat(listed.out()).startsWith(id + " nightly ").endsWith(" queue:read\n");
        assertThat(listed.out()).doesNotContain(made.out().strip());
        assertThat(masthead("tokens", "revoke", id, "--data", data.toString()).exit())
                .isZero();
        assertThat(masthead("tokens", "revoke", id, "--data", data.toString()).exit())
                .isEqualTo(1);
        assertThat(masthead("tokens", "list", "--data", data.toString()).out()).isEmpty();
    }

    @Test
    void scriptsReadTheSameAsJson() {
        var folder = data.toString();
        var made = Json.MAPPER.readTree(
                masthead("tokens", "add", "nightly", "--scope", "queue:read", "--data", folder, "--json")
                        .out());
        var id = made.get("id").asString();
        assertThat(made.get("token").asString()).startsWith("masthead_" + id + "_");

        var listed = Json.MAPPER
                .readTree(masthead("tokens", "list", "--data", folder, "--json").out())
                .get(0);
        assertThat(listed.propertyNames()).containsExactly("id", "name", "scopes", "made_by", "made", "expires");
        assertThat(listed.get("scopes").get(0).asString()).isEqualTo("queue:read");
        assertThat(masthead("tokens", "revoke", id, "--data", folder, "--json").out())
                .isEqualTo("{\"revoked\":\"%s\"}\n".formatted(id));
    }

    @Test
    void anUnknownScopeIsASettingsFault() {
        var ran = masthead("tokens", "add", "nightly", "--scope", "all", "--data", data.toString());

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("'all' is no scope");
    }
}
