package press.masthead.platform.registers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import press.masthead.model.CompanySlug;
import press.masthead.model.MatchType;
import press.masthead.model.register.Alias;
import press.masthead.model.register.Company;

/// Reads `companies.yaml`.
final class CompaniesReader {
    private static final int LONGEST_ALIAS = 100;

    private CompaniesReader() {}

    static List<Company> read(YamlNode root) {
        var companies = new ArrayList<Company>();
        var slugs = new HashSet<String>();
        for (var node : root.children("companies")) {
            var slug = Ids.fresh(node, "slug", slugs);
            var taken = new HashSet<String>();
            var aliases = new ArrayList<Alias>();
            aliases(node, "aliases", MatchType.PRODUCT, taken, aliases);
            aliases(node, "parents", MatchType.PARENT, taken, aliases);
            aliases(node, "people", MatchType.PEOPLE, taken, aliases);
            aliases(node, "topics", MatchType.TOPIC, taken, aliases);
            if (aliases.isEmpty()) {
                node.fault("aliases", "a company without aliases can never be found; add at least one");
            }
            if (!node.has("fiscal_year_end")) {
                node.fault("fiscal_year_end", "'fiscal_year_end' is missing; write the month, 1 to 12");
            }
            companies.add(new Company(
                    new CompanySlug(slug),
                    node.text("name"),
                    node.optional("parent"),
                    node.number("fiscal_year_end", 12, 1, 12),
                    node.matching(
                            "cik", node.optional("cik"), cik -> cik.matches("\\d{10}"), "write ten digits in quotes"),
                    tickers(node),
                    node.texts("domains"),
                    aliases));
            node.complete();
        }
        return companies;
    }

    private static List<String> tickers(YamlNode node) {
        var tickers = node.texts("tickers");
        for (var ticker : tickers) {
            node.matching(
                    "tickers",
                    ticker,
                    text -> text.matches("[A-Z]{2,8}:[A-Z0-9.]{1,8}"),
                    "write exchange and symbol as NYSE:BABA");
        }
        return tickers;
    }

    private static void aliases(YamlNode company, String key, MatchType type, Set<String> taken, List<Alias> aliases) {
        for (var node : company.children(key)) {
            var text = node.matching(
                    "text", node.text("text"), alias -> alias.length() <= LONGEST_ALIAS, "at most 100 characters");
            if (!text.isEmpty() && !taken.add(text.toLowerCase(Locale.ROOT))) {
                node.fault("text", "alias '%s' stands above already; delete one".formatted(text));
            }
            if (!node.has("strength")) {
                node.fault("strength", "'strength' is missing; write strong or weak");
            }
            aliases.add(new Alias(
                    text,
                    type,
                    node.optional("language"),
                    node.constant("strength", Alias.Strength.WEAK, Alias.Strength.class),
                    node.texts("near"),
                    node.texts("not_near"),
                    node.date("valid_from"),
                    node.date("valid_to")));
            node.complete();
        }
    }
}
