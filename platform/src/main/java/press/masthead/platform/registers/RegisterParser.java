package press.masthead.platform.registers;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import press.masthead.model.register.Policy;
import press.masthead.model.register.RegisterKind;
import press.masthead.model.register.Registers;
import press.masthead.platform.digests.Sha256;

/// Reads the YAML texts of the four registers and checks them together.
public final class RegisterParser {
    private static final int MAX_CHARACTERS = 8 * 1024 * 1024;
    private static final LoadSettings YAML = LoadSettings.builder()
            .setAllowDuplicateKeys(false)
            .setMaxAliasesForCollections(0)
            .setCodePointLimit(MAX_CHARACTERS)
            .build();

    private RegisterParser() {}

    /// Accepts all four or refuses all four.
    ///
    /// @param sources the text of every register
    public static RegisterReading parse(Map<RegisterKind, String> sources) {
        return parse(sources, RuleHistory.NONE);
    }

    /// The same, as the next version after those of `history`.
    public static RegisterReading parse(Map<RegisterKind, String> sources, RuleHistory history) {
        var faults = new EnumMap<RegisterKind, Faults>(RegisterKind.class);
        var digests = new EnumMap<RegisterKind, String>(RegisterKind.class);
        for (var kind : RegisterKind.values()) {
            faults.put(kind, Faults.of(kind));
            digests.put(kind, digest(sources.getOrDefault(kind, "")));
        }
        var outlets = read(RegisterKind.OUTLETS, sources, faults, OutletsReader::read);
        var outletIds = outlets.stream().map(outlet -> outlet.id().value()).collect(Collectors.toSet());
        var feeds = read(RegisterKind.FEEDS, sources, faults, root -> FeedsReader.read(root, outletIds));
        var companies = read(RegisterKind.COMPANIES, sources, faults, CompaniesReader::read);
        var policy = read(RegisterKind.POLICY, sources, faults, root -> PolicyReader.read(root, history));
        var found =
                faults.values().stream().flatMap(file -> file.found().stream()).toList();
        if (!found.isEmpty() || policy.isEmpty()) {
            return new RegisterReading.Refused(found);
        }
        return new RegisterReading.Accepted(
                new Registers(feeds, outlets, companies, policy.get(), digests),
                faults.values().stream()
                        .flatMap(file -> file.reviews().stream())
                        .toList());
    }

    /// The policy of that text, or none when it has a fault.
    static Optional<Policy> policy(String source) {
        var faults = Faults.of(RegisterKind.POLICY);
        var policy = read(source, faults, root -> PolicyReader.read(root, RuleHistory.NONE));
        return faults.found().isEmpty() ? policy : Optional.empty();
    }

    /// The policy's fixtures, or none with what is wrong among the faults.
    static List<PolicyFixture> fixtures(String source, Faults faults) {
        return read(source, faults, FixturesReader::read);
    }

    /// `sha256:` and the first 16 hexadecimal digits of the text's SHA-256.
    public static String digest(String source) {
        return "sha256:" + Sha256.hex(source).substring(0, 16);
    }

    private static <T> T read(
            RegisterKind kind,
            Map<RegisterKind, String> sources,
            Map<RegisterKind, Faults> faults,
            Function<YamlNode, T> reader) {
        return read(sources.getOrDefault(kind, ""), faults.getOrDefault(kind, Faults.of(kind)), reader);
    }

    private static <T> T read(String source, Faults faults, Function<YamlNode, T> reader) {
        var root = root(source, faults);
        var read = reader.apply(root);
        root.complete();
        return read;
    }

    private static YamlNode root(String source, Faults faults) {
        try {
            var node = new Compose(YAML).composeString(source);
            if (node.isPresent()) {
                return new YamlNode(faults, node.get());
            }
            faults.at(1, "the file is empty; write the register into it");
        } catch (MarkedYamlEngineException e) {
            faults.at(
                    e.getProblemMark().map(Mark::getLine).orElse(0) + 1,
                    "not YAML: %s; mend the line, or the one above it".formatted(e.getProblem()));
        } catch (YamlEngineException e) {
            faults.at(1, "not YAML: %s; mend the file".formatted(e.getMessage()));
        }
        return YamlNode.absent();
    }
}
