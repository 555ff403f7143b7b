package press.masthead.platform.registers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import press.masthead.model.MatchType;
import press.masthead.model.register.Alias;
import press.masthead.platform.runtime.Nearest;

/// Reads the aliases of one company: products, parents, people and topics, each under its own key.
final class AliasesReader {
    private static final int LONGEST_ALIAS = 100;

    private final YamlNode company;
    private final Map<String, List<String>> wordLists;
    private final Set<String> taken = new HashSet<>();
    private final List<Alias> aliases = new ArrayList<>();

    AliasesReader(YamlNode company, Map<String, List<String>> wordLists) {
        this.company = company;
        this.wordLists = wordLists;
    }

    List<Alias> read() {
        read("aliases", MatchType.PRODUCT);
        read("parents", MatchType.PARENT);
        read("people", MatchType.PEOPLE);
        read("topics", MatchType.TOPIC);
        return aliases;
    }

    /// The text by which two aliases are the same.
    static String written(Alias alias) {
        return alias.exactCase() ? alias.text() : alias.text().toLowerCase(Locale.ROOT);
    }

    private void read(String key, MatchType type) {
        for (var node : company.children(key)) {
            var alias = alias(node, type);
            if (!alias.text().isEmpty() && !taken.add(written(alias))) {
                node.fault("text", "alias '%s' stands above already; delete one".formatted(alias.text()));
            }
            check(node, alias);
            aliases.add(alias);
            node.complete();
        }
    }

    private Alias alias(YamlNode node, MatchType type) {
        node.needs("strength", "write strong or weak");
        return new Alias(
                node.matching(
                        "text", node.text("text"), alias -> alias.length() <= LONGEST_ALIAS, "at most 100 characters"),
                type,
                node.optional("language"),
                node.constant("strength", Alias.Strength.WEAK, Alias.Strength.class),
                node.constant("case", Case.ANY, Case.class) == Case.EXACT,
                near(node),
                node.texts("not_near"),
                node.date("valid_from"),
                node.date("valid_to"));
    }

    private List<String> near(YamlNode node) {
        var near = new ArrayList<>(node.texts("near"));
        for (var list : node.texts("near_words")) {
            var words = wordLists.get(list);
            if (words == null) {
                node.fault("near_words", unknownList(list));
            } else {
                near.addAll(words);
            }
        }
        return near;
    }

    private String unknownList(String list) {
        return wordLists.isEmpty()
                ? "word list '%s' is unknown; add it under word_lists".formatted(list)
                : "word list '%s' is unknown; did you mean '%s'?".formatted(list, Nearest.to(list, wordLists.keySet()));
    }

    private static void check(YamlNode node, Alias alias) {
        for (var text : alias.notNear()) {
            if (alias.near().contains(text)) {
                node.fault("not_near", "'%s' is in near and in not_near; delete one".formatted(text));
            }
            if (text.equalsIgnoreCase(alias.text())) {
                node.fault("not_near", "'%s' is the alias itself, so it could never match; delete it".formatted(text));
            }
        }
        if (!alias.validFrom().isEmpty()
                && !alias.validTo().isEmpty()
                && alias.validFrom().compareTo(alias.validTo()) > 0) {
            node.fault(
                    "valid_from",
                    "valid_from %s is after valid_to %s; exchange them".formatted(alias.validFrom(), alias.validTo()));
        }
    }

    private enum Case {
        ANY,
        EXACT
    }
}
