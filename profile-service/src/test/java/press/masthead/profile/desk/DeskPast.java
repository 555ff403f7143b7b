package press.masthead.profile.desk;

import java.time.Instant;
import java.util.List;
import press.masthead.model.Tier;
import press.masthead.model.register.RegisterKind;
import press.masthead.model.register.RegisterVersion;
import press.masthead.platform.registers.RegisterParser;
import press.masthead.profile.Sample;
import press.masthead.profile.desk.actions.ItemKey;
import press.masthead.profile.lists.ListHistory;
import press.masthead.profile.lists.Place;

/// What happened before an editor came: registers were applied, a story was carried elsewhere, a list changed.
final class DeskPast {
    static final ItemKey CARRIED = ItemKey.parse("alibaba-qwen/l4");

    private static final Instant BEGAN = Instant.parse("2026-11-20T09:00:00Z");
    private static final String FEEDS = """
            feeds:
              - {id: ledger, url: "https://ledger.example/feed", outlet: ledger, kind: rss}
            """;
    private static final String OUTLETS = """
            outlets:
              - {id: ledger, names: [Evening Ledger], hosts: [ledger.example], tier: named_press, role: newsroom}
            """;
    private static final String COMPANIES = """
            companies:
              - {slug: alibaba-qwen, name: Alibaba Qwen, fiscal_year_end: 3, aliases: [{text: Qwen, strength: strong}]}
            """;
    private static final String POLICY = """
            story_window_days: 14
            tiers:
              primary: %s
              named_press: %s
              commentary: %s
              excluded: %s
              unlisted: %s
            rules: []
            """.formatted(
                    tier("allow", ""),
                    tier("allow", ""),
                    tier("deny", "COMMENTARY_ONLY"),
                    tier("deny", "EXCLUDED"),
                    tier("review", "OUTLET_UNKNOWN"));

    private DeskPast() {}

    static void put(TestDesk desk) {
        desk.versions.addAll(List.of(
                version(RegisterKind.FEEDS, 1, FEEDS),
                version(RegisterKind.OUTLETS, 1, OUTLETS),
                version(RegisterKind.OUTLETS, 2, OUTLETS.replace("named_press", "commentary")),
                version(RegisterKind.COMPANIES, 1, COMPANIES),
                version(RegisterKind.POLICY, 1, POLICY)));
        var before = desk.coverage(Sample.QWEN.slug()).orElseThrow();
        desk.machine.published(
                before.company(),
                new press.masthead.model.CoverageList(before.company(), before.name(), List.of(), 0, ""),
                BEGAN);
        desk.machine.published(before.company(), before, BEGAN.plusSeconds(60));
        desk.decide(Sample.article(CARRIED.article().value())
                .headline("Alibaba opens the weights of a Qwen model, part 3")
                .outlet("Morning Ledger", Tier.NAMED_PRESS)
                .published(Sample.at("2026-11-14T08:00:00Z"))
                .decided());
        desk.histories.put(
                CARRIED,
                new ListHistory(List.of(
                        new ListHistory.Event(BEGAN.plusSeconds(9), Place.Kind.CARRIED, ""),
                        new ListHistory.Event(BEGAN, Place.Kind.OUT, "OUTLET_UNKNOWN"))));
    }

    /// Another policy comes into force.
    static void applyAnotherPolicy(TestDesk desk) {
        desk.versions.add(version(RegisterKind.POLICY, 2, POLICY.replace("EXCLUDED", "BARRED")));
    }

    private static RegisterVersion version(RegisterKind kind, int number, String source) {
        var by = number == 1 ? "" : "anna";
        return new RegisterVersion(
                kind, number, RegisterParser.digest(source), source, BEGAN.plusSeconds(60L * number), by);
    }

    private static String tier(String verdict, String reason) {
        var why = reason.isEmpty() ? "" : ", reason: " + reason + ", wording: {en: It says why., zh: 说明原因。}";
        return "{list: %1$s, commentary_cite: %1$s, figure_corroborate: %1$s, figure_primary: %1$s%2$s}"
                .formatted(verdict, why);
    }
}
