package press.masthead.model.register;

import java.util.List;
import press.masthead.model.CompanySlug;

/// A company, or a product family, that the site profiles.
///
/// @param fiscalYearEnd the last month of its issuer's fiscal year, 1 to 12
/// @param cik the issuer's number at the SEC, ten digits; empty when it has none
/// @param tickers as `NYSE:BABA`
/// @param domains its own hosts and registrable domains
/// @param aliases everything that can name it or bears on it
public record Company(
        CompanySlug slug,
        String name,
        String parent,
        int fiscalYearEnd,
        String cik,
        List<String> tickers,
        List<String> domains,
        List<Alias> aliases) {
    public Company {
        tickers = List.copyOf(tickers);
        domains = List.copyOf(domains);
        aliases = List.copyOf(aliases);
    }
}
