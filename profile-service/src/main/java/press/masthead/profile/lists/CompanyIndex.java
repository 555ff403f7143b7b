package press.masthead.profile.lists;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import press.masthead.model.CompanySlug;
import press.masthead.model.register.Company;
import press.masthead.model.register.RegisterKind;
import press.masthead.model.register.Registers;
import press.masthead.profile.lists.ListView.CompanyName;

/// The register's companies by slug, sorted once for each version of the registers.
final class CompanyIndex {
    private final Supplier<Registers> registers;
    private volatile Sorted sorted = Sorted.of(Map.of(), List.of());

    CompanyIndex(Supplier<Registers> registers) {
        this.registers = registers;
    }

    Optional<Company> of(CompanySlug slug) {
        return Optional.ofNullable(bySlug().get(slug.value()));
    }

    List<CompanyName> after(String slug, int most) {
        return bySlug().tailMap(slug, false).values().stream()
                .limit(most)
                .map(company -> new CompanyName(company.slug(), company.name()))
                .toList();
    }

    private NavigableMap<String, Company> bySlug() {
        var inForce = registers.get();
        var held = sorted;
        if (!held.digests.equals(inForce.digests())) {
            held = Sorted.of(inForce.digests(), inForce.companies());
            sorted = held;
        }
        return held.bySlug;
    }

    private record Sorted(Map<RegisterKind, String> digests, NavigableMap<String, Company> bySlug) {
        static Sorted of(Map<RegisterKind, String> digests, List<Company> companies) {
            return new Sorted(
                    digests,
                    companies.stream()
                            .collect(toMap(
                                    company -> company.slug().value(),
                                    Function.identity(),
                                    (first, _) -> first,
                                    TreeMap::new)));
        }
    }
}
