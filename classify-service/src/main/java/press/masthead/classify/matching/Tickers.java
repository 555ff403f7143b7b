package press.masthead.classify.matching;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.masthead.model.MatchType;
import press.masthead.model.register.Alias;
import press.masthead.model.register.Company;

/// The ways in which the press prints a ticker: with its exchange or as a cashtag. A bare symbol is only a word.
final class Tickers {
    private static final Map<String, List<String>> EXCHANGES = Map.of(
            "HKEX", List.of("HKEX", "HKG", "SEHK", "HK"),
            "NYSE", List.of("NYSE"),
            "NASDAQ", List.of("NASDAQ"),
            "OTC", List.of("OTC", "OTCMKTS"));
    private static final Map<String, List<String>> SUFFIXES = Map.of(
            "HKEX", List.of(".HK"),
            "NYSE", List.of(".N", ".US"),
            "NASDAQ", List.of(".O", ".US"));
    private static final int HONG_KONG_DIGITS = 5;

    private Tickers() {}

    static List<Alias> aliases(Company company) {
        var forms = new LinkedHashSet<String>();
        for (var ticker : company.tickers()) {
            var colon = ticker.indexOf(':');
            forms(ticker.substring(0, colon), ticker.substring(colon + 1), forms);
        }
        var type = isOwnIssue(company) ? MatchType.PRODUCT : MatchType.PARENT;
        return forms.stream()
                .map(form -> new Alias(form, type, "", Alias.Strength.STRONG, false, List.of(), List.of(), "", ""))
                .toList();
    }

    private static void forms(String exchange, String symbol, Set<String> forms) {
        var symbols = new ArrayList<>(List.of(symbol));
        if (symbol.chars().allMatch(Character::isDigit)) {
            symbols.add("0".repeat(Math.max(0, HONG_KONG_DIGITS - symbol.length())) + symbol);
        } else {
            forms.add("$" + symbol);
        }
        for (var each : symbols) {
            for (var name : EXCHANGES.getOrDefault(exchange, List.of(exchange))) {
                forms.add(name + ":" + each);
                forms.add(name + ": " + each);
            }
            SUFFIXES.getOrDefault(exchange, List.of()).forEach(suffix -> forms.add(each + suffix));
        }
    }

    /// Whether the ticker is the profiled company's, not a parent's with other business.
    private static boolean isOwnIssue(Company company) {
        return company.aliases().stream().noneMatch(alias -> alias.type() == MatchType.PARENT);
    }
}
