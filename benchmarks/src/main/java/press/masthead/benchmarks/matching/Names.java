package press.masthead.benchmarks.matching;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import press.masthead.model.CompanySlug;
import press.masthead.model.MatchType;
import press.masthead.model.register.Alias;
import press.masthead.model.register.Company;

/// Made-up names and texts that hold some of them, the same ones in every run.
record Names(List<String> names, List<String> texts) {
    private static final String CONSONANTS = "bcdfghklmnprstvz";
    private static final String VOWELS = "aeiou";
    private static final int WORDS_OF_THE_LANGUAGE = 20_000;
    private static final int CHARACTERS = 2_000;
    private static final int ALIASES_OF_A_COMPANY = 10;
    private static final double SHARE_OF_NAMES = 0.01;

    static Names of(int count, int texts) {
        var random = new Random(1);
        var language = new ArrayList<String>();
        while (language.size() < WORDS_OF_THE_LANGUAGE) {
            language.add(word(random, 1 + random.nextInt(3)));
        }
        var names = new LinkedHashSet<String>();
        while (names.size() < count) {
            var first = word(random, 3 + random.nextInt(2));
            names.add(random.nextInt(3) == 0 ? first : first + " " + language.get(random.nextInt(language.size())));
        }
        var list = List.copyOf(names);
        var written = new ArrayList<String>();
        for (var i = 0; i < texts; i++) {
            written.add(text(random, language, list));
        }
        return new Names(list, List.copyOf(written));
    }

    /// The names as strong aliases, some to a company.
    List<Company> companies() {
        var companies = new ArrayList<Company>();
        for (var i = 0; i < names.size(); i += ALIASES_OF_A_COMPANY) {
            companies.add(company(i, names.subList(i, Math.min(names.size(), i + ALIASES_OF_A_COMPANY))));
        }
        return companies;
    }

    long characters() {
        return texts.stream().mapToLong(String::length).sum();
    }

    private static Company company(int number, List<String> names) {
        var aliases = names.stream()
                .map(name -> new Alias(
                        name, MatchType.PRODUCT, "", Alias.Strength.STRONG, false, List.of(), List.of(), "", ""))
                .toList();
        return new Company(
                new CompanySlug("company-" + number), names.getFirst(), "", 12, "", List.of(), List.of(), aliases);
    }

    private static String text(Random random, List<String> language, List<String> names) {
        var text = new StringBuilder();
        while (text.length() < CHARACTERS) {
            var from = random.nextDouble() < SHARE_OF_NAMES ? names : language;
            text.append(from.get(random.nextInt(from.size()))).append(random.nextInt(12) == 0 ? ". " : " ");
        }
        return text.toString();
    }

    private static String word(Random random, int syllables) {
        var word = new StringBuilder();
        for (var i = 0; i < syllables; i++) {
            word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())))
                    .append(VOWELS.charAt(random.nextInt(VOWELS.length())));
        }
        return word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())))
                .toString();
    }
}
