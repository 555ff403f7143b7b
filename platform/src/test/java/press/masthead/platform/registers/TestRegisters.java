package press.masthead.platform.registers;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import press.masthead.model.register.RegisterKind;
import press.masthead.model.register.RegisterVersion;
import press.masthead.model.register.Registers;

/// Small registers without a fault, to be spoilt by a test.
final class TestRegisters {
    static final String FEEDS = """
            feeds:
              - {id: news, url: "https://news.example/feed", outlet: news, kind: rss}
            """;
    static final String OUTLETS = """
            outlets:
              - {id: news, names: [News], hosts: [news.example], tier: named_press, role: newsroom}
              - {id: barred, names: [Barred], hosts: [barred.example], tier: commentary, role: newsroom, review_by: 2026-06-30}
            """;
    static final String COMPANIES = """
            companies:
              - {slug: qwen, name: Qwen, fiscal_year_end: 3, aliases: [{text: Qwen, strength: strong}]}
            """;
    static final String POLICY = """
            story_window_days: 14
            tiers:
              primary: {list: allow, commentary_cite: allow, figure_corroborate: allow, figure_primary: allow}
              named_press: {list: allow, commentary_cite: allow, figure_corroborate: allow, figure_primary: allow}
              commentary: {list: deny, commentary_cite: allow, figure_corroborate: allow, figure_primary: deny, reason: COMMENTARY_ONLY, wording: {en: Commentary., zh: 评论。}}
              excluded: {list: deny, commentary_cite: deny, figure_corroborate: deny, figure_primary: deny, reason: EXCLUDED, wording: {en: Excluded., zh: 排除。}}
              unlisted: {list: review, commentary_cite: review, figure_corroborate: review, figure_primary: review, reason: UNKNOWN_OUTLET, wording: {en: Unknown., zh: 未知。}}
            rules:
              - id: round-up
                when: {fact: genre.kind, eq: round-up}
                effects: {list: deny}
                reason: ROUNDUP
                wording: {en: A round-up., zh: 综述。}
                on_unknown: review
            """;

    private TestRegisters() {}

    static Map<RegisterKind, String> sound() {
        var sources = new EnumMap<RegisterKind, String>(RegisterKind.class);
        sources.put(RegisterKind.FEEDS, FEEDS);
        sources.put(RegisterKind.OUTLETS, OUTLETS);
        sources.put(RegisterKind.COMPANIES, COMPANIES);
        sources.put(RegisterKind.POLICY, POLICY);
        return sources;
    }

    static Map<RegisterKind, String> with(RegisterKind kind, String source) {
        var sources = sound();
        sources.put(kind, source);
        return sources;
    }

    static Registers read(Map<RegisterKind, String> sources) {
        return RegisterFiles.accepted(sources);
    }

    static RegisterVersion version(RegisterKind kind, int number, String source) {
        return new RegisterVersion(kind, number, RegisterParser.digest(source), source, Instant.EPOCH, "");
    }
}
