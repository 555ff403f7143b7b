package press.masthead.classify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import press.masthead.model.register.RegisterKind;
import press.masthead.model.register.Registers;
import press.masthead.platform.registers.RegisterFiles;

/// The outlets of the samples, the default policy and two companies.
public final class SampleRegisters {
    private static final Path ROOT = Path.of(System.getProperty("masthead.root"));
    private static final String COMPANIES = """
            companies:
              - slug: alibaba-qwen
                name: Alibaba Qwen
                fiscal_year_end: 3
                domains: [qwen.example]
                aliases: [{text: Qwen, strength: strong}, {text: 通义千问, language: zh, strength: strong}]
                parents: [{text: Alibaba, strength: strong}, {text: 阿里巴巴, language: zh, strength: strong}]
                people: [{text: Jack Ma, strength: strong}]
                topics: [{text: H20, strength: strong}, {text: export controls, strength: strong}]
              - slug: openai
                name: OpenAI
                fiscal_year_end: 12
                domains: [openai.example]
                aliases: [{text: OpenAI, strength: strong}, {text: ChatGPT, strength: strong}]
            """;

    private SampleRegisters() {}

    public static Registers registers() {
        return with(policy());
    }

    /// The default policy, as YAML.
    public static String policy() {
        return read("registers/policy.yaml");
    }

    /// The same with another policy.
    public static Registers with(String policy) {
        return with(policy, outlets(), COMPANIES);
    }

    public static Registers with(String policy, String outlets, String companies) {
        return RegisterFiles.accepted(Map.of(
                RegisterKind.FEEDS,
                "feeds: []\n",
                RegisterKind.OUTLETS,
                outlets,
                RegisterKind.COMPANIES,
                companies,
                RegisterKind.POLICY,
                policy));
    }

    /// The outlets of the samples, as YAML.
    public static String outlets() {
        return read("samples/registers/outlets.yaml");
    }

    public static String companies() {
        return COMPANIES;
    }

    /// The default outlets and policy.
    public static Registers forReal() {
        return with(policy(), read("registers/outlets.yaml"), COMPANIES);
    }

    /// Named press goes to review instead of through.
    public static Registers stricter() {
        return holding("review");
    }

    /// Named press is kept out.
    public static Registers refusing() {
        return holding("deny");
    }

    private static Registers holding(String verdict) {
        return with(policy().replace(
                        "  named_press:\n    list: allow",
                        "  named_press:\n    reason: ON_HOLD\n    wording: {en: On hold., zh: 暂缓。}\n    list: "
                                + verdict));
    }

    static String read(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
