package press.masthead.platform.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.masthead.model.register.RegisterKind;

class RegisterParserTest {
    @Test
    void tenFaultsAreTenFaultsWithTheirPlacesAndMends() {
        assertThat(faults(spoiltTenTimes()))
                .containsExactly(
                        "feeds.yaml:3: url 'ftp://news.example/feed' will not do; write an http or https URL with a host",
                        "feeds.yaml:4: no outlet 'nwes' in outlets.yaml; did you mean 'news'?",
                        "outlets.yaml:2: key 'teir' is unknown; did you mean 'tier'?",
                        "outlets.yaml:3: host 'news.example' already belongs to 'news'; leave it to one of them",
                        "outlets.yaml:3: role 'newsrom' is unknown; did you mean 'newsroom'?",
                        "companies.yaml:4: fiscal_year_end '13' will not do; write a whole number from 1 to 12",
                        "policy.yaml:5: a barred outlet is never the source of a figure; write deny",
                        "policy.yaml:10: fact 'gerne.kind' is unknown; did you mean 'genre.kind'?",
                        "policy.yaml:11: a rule can only tighten; write review or deny, or leave 'list' out",
                        "policy.yaml:14: what cannot be told never passes silently; write review or deny");
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
            POLICY    | rules:                          | rulse:                        | key 'rulse' is unknown; did you mean 'rules'?
            POLICY    | story_window_days: 14           |                               | 'story_window_days' is missing; write a number of days
            POLICY    | zh: 综述。                        | fr: Revue.                    | 'wording' lacks 'zh'; add it
            POLICY    | 'unlisted: {list: review'       | 'unlisted: {list: allow'      | what the register does not know never passes unseen; write review or deny
            POLICY    | 'deny, figure_primary: deny'    | 'deny, figure_primary: allow' | a barred outlet is never the source of a figure; write deny
            POLICY    | reason: ROUNDUP                 | reason: round up              | reason 'round up' will not do; write it as WIRE_REPOST
            POLICY    | 'effects: {list: deny}'         | 'effects: {}'                 | a rule without effects does nothing; name at least one use
            POLICY    | 'effects: {list: deny}'         | 'effects: {lsit: deny}'       | key 'lsit' is unknown; did you mean 'list'?
            POLICY    | 'when: {fact: genre.kind, eq: round-up}' | 'when: {all: []}'    | 'all' of nothing decides nothing; name at least one condition
            POLICY    | 'when: {fact: genre.kind, eq: round-up}' | 'when: {fact: genre.kind}' | a condition asks one thing; write all, any, not, or a fact with eq, in, gte, lt or exists
            POLICY    | 'when: {fact: genre.kind, eq: round-up}' |                      | 'when' is missing; add it
            POLICY    | eq: round-up                    | eq: roundup                   | genre.kind is never 'roundup'; did you mean 'round-up'?
            POLICY    | eq: round-up                    | gte: 2                        | genre.kind is not a number; use eq or in
            POLICY    | eq: round-up                    | 'in: []'                      | 'in' of no value is never true; name at least one
            POLICY    | eq: round-up                    | qe: round-up                  | key 'qe' is unknown; did you mean 'eq'?
            OUTLETS   | hosts: [news.example]           | hosts: [www.news.example]     | host 'www.news.example' will not do; write it in lower case without scheme, www or trailing slash
            OUTLETS   | names: [Barred]                 | names: [news]                 | name 'news' already names 'news'; leave it to one of them
            OUTLETS   | id: barred                      | id: news                      | id 'news' is taken above; choose another, or delete one
            OUTLETS   | tier: commentary                | tier: unlisted                | tier 'unlisted' is for outlets that are not here; write primary, named_press, commentary or excluded
            OUTLETS   | tier: commentary                |                               | 'tier' is missing; write primary, named_press, commentary or excluded
            OUTLETS   | review_by: 2026-06-30           | review_by: end of June        | review_by 'end of June' will not do; write a date as 2027-06-30
            OUTLETS   | names: [Barred]                 | names: Barred                 | 'names' needs a list; write it as [one, other], or a line each with a dash
            OUTLETS   | id: barred,                     | 'id: barred, id: other,'      | key 'id' stands above already; delete one
            COMPANIES | slug: qwen                      | slug: Qwen AI                 | slug 'Qwen AI' will not do; write lower-case letters, digits and hyphens
            FEEDS     | feeds:                          | 'feed s: '                    | key 'feed s' is unknown; did you mean 'feeds'?
            """)
    void oneFaultIsToldOnce(RegisterKind register, String sound, String spoilt, String fault) {
        var source = TestRegisters.sound().getOrDefault(register, "");
        var text = source.replace(sound, spoilt == null ? "" : spoilt)
                .replace(", , ", ", ")
                .replace("    \n", "");
        assertThat(text).isNotEqualTo(source);

        assertThat(faults(TestRegisters.with(register, text)))
                .extracting(line -> line.replaceFirst("^\\w+\\.yaml:\\d+: ", ""))
                .containsExactly(fault);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            ''                 | outlets.yaml:1: the file is empty; write the register into it
            '- a list'         | outlets.yaml:1: a mapping of keys to values is needed here; write 'key: value'
            '{}'               | outlets.yaml:1: 'outlets' is missing; add it, as [] if there is none
            """)
    void aFileThatIsNoRegisterHasOneFault(String source, String fault) {
        var sources = TestRegisters.with(RegisterKind.OUTLETS, source);
        sources.put(RegisterKind.FEEDS, "feeds: []");

        assertThat(faults(sources)).containsExactly(fault);
    }

    @Test
    void brokenYamlIsToldWithItsLine() {
        assertThat(faults(TestRegisters.with(RegisterKind.POLICY, "tiers:\n  a: [\n")))
                .singleElement()
                .asString()
                .startsWith("policy.yaml:3: not YAML: ");
    }

    @Test
    void daysNamedForAReviewAreKnownAndNoFault() {
        var reading = RegisterParser.parse(TestRegisters.sound());

        assertThat(reading).isInstanceOfSatisfying(RegisterReading.Accepted.class, accepted -> {
            assertThat(accepted.reviews())
                    .containsExactly(new ReviewDate("outlets.yaml", 3, "outlet 'barred'", LocalDate.of(2026, 6, 30)));
            assertThat(accepted.reviews().getFirst().isPast(LocalDate.of(2026, 6, 30)))
                    .isFalse();
            assertThat(accepted.reviews().getFirst().isPast(LocalDate.of(2026, 7, 1)))
                    .isTrue();
        });
    }

    @Test
    void aRuleMaySayWhatItSaysWhenItCannotTell() {
        var rule = "on_unknown: review";
        assertThat(TestRegisters.POLICY).contains("    " + rule);

        assertThat(unknown(rule + "\n    unknown: {reason: TOLD_BY_NOBODY, wording: {en: Nobody., zh: 无人。}}"))
                .isEmpty();
        assertThat(unknown(rule + "\n    unknown: {reason: nobody, wording: {en: Nobody.}}"))
                .anyMatch(fault -> fault.contains("reason 'nobody' will not do"))
                .anyMatch(fault -> fault.contains("'wording' lacks 'zh'"));
    }

    private static List<String> unknown(String written) {
        return faults(
                TestRegisters.with(RegisterKind.POLICY, TestRegisters.POLICY.replace("on_unknown: review", written)));
    }

    private static Map<RegisterKind, String> spoiltTenTimes() {
        var sources = new EnumMap<RegisterKind, String>(RegisterKind.class);
        sources.put(RegisterKind.FEEDS, """
                feeds:
                  - id: news
                    url: ftp://news.example/feed
                    outlet: nwes
                    kind: rss
                """);
        sources.put(RegisterKind.OUTLETS, """
                outlets:
                  - {id: news, names: [News], hosts: [news.example], teir: named_press, role: newsroom}
                  - {id: other, names: [Other], hosts: [news.example], tier: commentary, role: newsrom}
                """);
        sources.put(RegisterKind.COMPANIES, """
                companies:
                  - slug: qwen
                    name: Qwen
                    fiscal_year_end: 13
                    aliases: [{text: Qwen, strength: strong}]
                """);
        sources.put(
                RegisterKind.POLICY,
                TestRegisters.POLICY
                        .replace(
                                "figure_primary: deny, reason: COMMENTARY_ONLY",
                                "figure_primary: allow, reason: COMMENTARY_ONLY")
                        .replace("fact: genre.kind", "fact: gerne.kind")
                        .replace("effects: {list: deny}", "effects: {list: allow}")
                        .replace("on_unknown: review", "on_unknown: allow"));
        return sources;
    }

    private static List<String> faults(Map<RegisterKind, String> sources) {
        return switch (RegisterParser.parse(sources)) {
            case RegisterReading.Accepted _ -> List.of();
            case RegisterReading.Refused refused ->
                refused.faults().stream().map(RegisterFault::toString).toList();
        };
    }
}
