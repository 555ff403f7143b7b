package press.masthead.profile.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Requests that no page of the desk makes are the client's fault, and the desk says so.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OddRequestsTest {
    private final TestDesk desk = TestDesk.open(DeskItems.all());
    private final RawClient client = new RawClient(desk.address());

    @AfterAll
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/queue?show=many",
                "/queue?show=99999999999",
                "/queue?q=%zz",
                "/queue?item=",
                "/queue?item=%00/%00",
                "/queue.json?show=",
                "/lists?cursor=%ff",
                "/lists/alibaba-qwen?cursor=x",
                "/lists/alibaba-qwen?cursor=LTE6",
                "/lists/alibaba-qwen?edit=%00",
                "/lists/nobody/outputs?as=x",
                "/items/%00/%00",
                "/items/alibaba-qwen/..%2f..%2f",
                "/registers/OUTLETS/99999999999999",
                "/registers/nothing/1",
                "/candidates/alibaba-qwen/w1?tier=x",
                "/suggestions/%5c%5cevil",
                "/audit?q=%zz"
            })
    void noAddressIsAFaultOfTheDesks(String path) throws IOException {
        assertThat(client.get(path, client.signedIn("anna")).status()).isLessThan(500);
    }

    @Test
    void whatIsNoPageIsSaidToBeNone() throws IOException {
        var answer = client.get("/nowhere", client.signedIn("anna"));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("There is no such page.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text=%zz", "text", "=", "&&&", "{\"text\":1}"})
    void noFormIsAFaultOfTheDesks(String body) throws IOException {
        var headers = client.signedIn("anna");
        var form =
                "form_token=%s&act=11111111-2222-3333-4444-555555555555&%s".formatted(client.formToken(headers), body);
        var all = new LinkedHashMap<>(headers);
        all.put("Content-Type", "application/x-www-form-urlencoded");
        all.put("Content-Length", Integer.toString(form.length()));

        assertThat(client.send("POST", "/items/alibaba-qwen/w1/note", all, form).status())
                .isBetween(400, 499);
        assertThat(desk.edits()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sha256:0", "an edit", "one.1", "x"})
    void anUndoIsNamedAsPagesNameIt(String name) throws IOException {
        var headers = client.signedIn("anna");
        var form = Map.of("form_token", client.formToken(headers), "act", "none", "name", name);

        assertThat(client.post("/undo", headers, form).status()).isEqualTo(422);
    }
}
