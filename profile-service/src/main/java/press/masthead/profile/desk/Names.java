package press.masthead.profile.desk;

import java.util.Locale;
import java.util.function.Supplier;
import press.masthead.model.CompanySlug;
import press.masthead.model.register.Company;
import press.masthead.model.register.Registers;

/// What editors call companies, languages and ages.
record Names(Supplier<Registers> registers) {
    String company(CompanySlug slug) {
        return registers.get().companies().stream()
                .filter(company -> company.slug().equals(slug))
                .map(Company::name)
                .findFirst()
                .orElse(slug.value());
    }

    boolean isCompany(CompanySlug slug) {
        return registers.get().companies().stream()
                .anyMatch(company -> company.slug().equals(slug));
    }

    static String language(String tag) {
        return tag.equals("und") ? "unknown" : Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    }

    static String age(String value) {
        return switch (value) {
            case "day" -> "today";
            case "week" -> "this week";
            case "month" -> "this month";
            case "older" -> "older";
            default -> "no date";
        };
    }
}
