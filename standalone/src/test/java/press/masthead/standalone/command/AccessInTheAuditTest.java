package press.masthead.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.standalone.command.Shell.masthead;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.masthead.model.register.Policy;
import press.masthead.model.register.Registers;
import press.masthead.platform.runtime.Broker;
import press.masthead.platform.runtime.ServiceSettings;
import press.masthead.profile.ProfileService;
import press.masthead.profile.api.representations.Site;
import press.masthead.profile.desk.DeskService;
import press.masthead.profile.desk.DeskSettings;
import press.masthead.profile.desk.accounts.Accounts;
import press.masthead.standalone.broker.EmbeddedKafka;

/// What is done to accounts and tokens on the command line, before a desk runs and beside it, as its audit tells it.
class AccessInTheAuditTest {
    private static final Registers NOBODY =
            new Registers(List.of(), List.of(), List.of(), new Policy(Map.of(), List.of(), 14), Map.of());

    @TempDir
    private Path data = Path.of("");

    @Test
    void accountsAndTokensOfTheCommandLineStandInTheAudit() throws Exception {
        run("accounts", "add", "anna", "--role", "editor", "--no-password");
        run("accounts", "add", "anna", "--role", "operator", "--no-password");
        var token = run("tokens", "add", "reader", "--scope", "audit:read").strip();
        try (var kafka = EmbeddedKafka.start(data.resolve("kafka"), 0, Map.of())) {
            var settings = ServiceSettings.local("test", "1", kafka.bootstrapServers(), data.resolve("state"));
            Broker.prepare(settings);
            try (var profile = ProfileService.start(settings, () -> NOBODY);
                    var desk = desk(settings, profile)) {
                var revoked = run("tokens", "add", "nightly", "--scope", "edits:write")
                        .substring(9, 21);
                run("tokens", "revoke", revoked);
                run("accounts", "remove", "anna");

                assertThat(read(desk, "/audit.csv", token).lines().skip(1))
                        .map(line -> line.replaceFirst("^[^,]+,", ""))
                        .map(line -> line.replaceAll("[0-9a-f]{12}", "ID").replaceAll("until [^\"]+", "until then"))
                        .containsExactly(
                                row("removed the account anna"),
                                row("revoked the token nightly: ID, edits:write, until then"),
                                row("made the token nightly: ID, edits:write, until then"),
                                row("made the token reader: ID, audit:read, until then"),
                                row("gave the account anna another password or role: operator"),
                                row("added the account anna as editor"));
                assertThat(read(desk, "/audit?editor=command+line&q=nightly", token))
                        .contains("revoked the token nightly", "made the token nightly")
                        .doesNotContain("made the token reader", "href=\"/items/");
                assertThat(read(desk, "/audit.jsonl?q=reader", token))
                        .contains("\"kind\":\"token_made\"")
                        .doesNotContain(token);
                assertThat(read(desk, "/audit.csv?company=alibaba-qwen", token).lines())
                        .hasSize(1);
            }
        }
    }

    private static String row(String what) {
        return "\"command line\",\"\",\"\",\"%s\",\"\",\"\",\"\"".formatted(what);
    }

    private DeskService desk(ServiceSettings settings, ProfileService profile) {
        return DeskService.start(
                DeskSettings.loopback(0),
                (Accounts) _ -> Optional.empty(),
                DataOption.tokens(data),
                settings,
                profile.lists(),
                Site.local(profile.port()),
                () -> NOBODY,
                Optional.empty());
    }

    private String run(String... command) {
        var arguments = new ArrayList<>(List.of(command));
        arguments.addAll(List.of("--data", data.toString()));
        var ran = masthead(arguments.toArray(String[]::new));
        assertThat(ran.exit()).as(ran.err()).isZero();
        return ran.out();
    }

    private static String read(DeskService desk, String path, String token) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + desk.port() + path))
                    .header("Authorization", "Bearer " + token);
            var answer = client.send(request.build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        }
    }
}
