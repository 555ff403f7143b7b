package press.masthead.platform.registers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import press.masthead.model.CompanySlug;
import press.masthead.model.register.Alias;
import press.masthead.model.register.Company;
import press.masthead.platform.runtime.Nearest;

/// Reads `companies.yaml`.
final class CompaniesReader {
    private static final List<String> EXCHANGES = List.of(
            "ASX",
            "BSE",
            "EPA",
            "ETR",
            "HKEX",
            "KRX",
            "LSE",
            "NASDAQ",
            "NSE",
            "NYSE",
            "NYSEAMERICAN",
            "OTC",
            "SGX",
            "SSE",
            "SZSE",
            "TSE",
            "TSX",
            "TWSE");

    private final Map<String, List<String>> wordLists;
    private final Map<String, String> domainOwners = new HashMap<>();
    private final Map<String, String> strongOwners = new HashMap<>();

    private CompaniesReader(Map<String, List<String>> wordLists) {
        this.wordLists = wordLists;
    }

    static List<Company> read(YamlNode root) {
        var reader = new CompaniesReader(wordLists(root));
        var slugs = new HashSet<String>();
        var companies = new ArrayList<Company>();
        root.needs("companies", "add it, as [] if there is none");
        for (var node : root.children("companies")) {
            companies.add(reader.company(node, Ids.fresh(node, "slug", slugs)));
        }
        return companies;
    }

    private static Map<String, List<String>> wordLists(YamlNode root) {
        var lists = new HashMap<String, List<String>>();
        var ids = new HashSet<String>();
        for (var node : root.children("word_lists")) {
            lists.put(Ids.fresh(node, "id", ids), node.texts("words"));
            node.complete();
        }
        return lists;
    }

    private Company company(YamlNode node, String slug) {
        var aliases = new AliasesReader(node, wordLists).read();
        if (aliases.isEmpty()) {
            node.fault("aliases", "a company without aliases can never be found; add at least one");
        }
        aliases.forEach(alias -> claim(node, slug, alias));
        node.needs("fiscal_year_end", "write the month, 1 to 12");
        var company = new Company(
                new CompanySlug(slug),
                node.text("name"),
                node.optional("parent"),
                node.number("fiscal_year_end", 12, 1, 12),
                node.matching("cik", node.optional("cik"), cik -> cik.matches("\\d{10}"), "write ten digits in quotes"),
                tickers(node),
                domains(node, slug),
                aliases);
        node.complete();
        return company;
    }

    /// A name that is enough alone can belong to one company only.
    private void claim(YamlNode node, String slug, Alias alias) {
        if (alias.strength() != Alias.Strength.STRONG || alias.text().isEmpty()) {
            return;
        }
        var owner = strongOwners.putIfAbsent(AliasesReader.written(alias), slug);
        if (owner != null && !owner.equals(slug)) {
            node.fault(
                    "slug",
                    "alias '%s' is strong under %s already; make one of them weak, or delete it"
                            .formatted(alias.text(), owner));
        }
    }

    private List<String> domains(YamlNode node, String slug) {
        var domains = node.texts("domains");
        for (var domain : domains) {
            node.matching(
                    "domains", domain, text -> text.matches("[a-z0-9-]+(\\.[a-z0-9-]+)+"), "write a host as qwen.ai");
            var owner = domainOwners.putIfAbsent(domain, slug);
            if (owner != null) {
                node.fault("domains", "domain '%s' stands under %s already; delete one".formatted(domain, owner));
            }
        }
        return domains;
    }

    private static List<String> tickers(YamlNode node) {
        var tickers = node.texts("tickers");
        for (var ticker : tickers) {
            node.matching(
                    "tickers",
                    ticker,
                    text -> text.matches("[A-Z]{2,12}:[A-Z0-9.-]{1,8}"),
                    "write exchange and symbol as NYSE:BABA");
            var exchange = ticker.substring(0, Math.max(0, ticker.indexOf(':')));
            if (!exchange.isEmpty() && !EXCHANGES.contains(exchange)) {
                node.fault(
                        "tickers",
                        "exchange '%s' is unknown; did you mean '%s'?"
                                .formatted(exchange, Nearest.to(exchange, EXCHANGES)));
            }
        }
        return tickers;
    }
}
