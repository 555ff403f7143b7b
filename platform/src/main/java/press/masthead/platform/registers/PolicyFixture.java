package press.masthead.platform.registers;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import press.masthead.model.Article;
import press.masthead.model.Use;
import press.masthead.model.Verdict;

/// An article and the verdicts that the policy must give it.
///
/// @param line where the fixtures' file has it, counted from 1
/// @param name what it shows, as a sentence
/// @param reasons codes that must be among the reasons given
public record PolicyFixture(int line, String name, Article article, Map<Use, Verdict> verdicts, List<String> reasons) {
    /// Beside the registers, in their folder.
    public static final String FILE = "policy-fixtures.yaml";

    public PolicyFixture {
        verdicts = Collections.unmodifiableMap(new TreeMap<>(verdicts));
        reasons = List.copyOf(reasons);
    }

    /// What came of reading the fixtures' file.
    public record Reading(List<PolicyFixture> fixtures, List<RegisterFault> faults) {
        public Reading {
            fixtures = List.copyOf(fixtures);
            faults = List.copyOf(faults);
        }

        public static Reading of(String source) {
            var faults = new Faults(FILE);
            var fixtures = RegisterParser.fixtures(source, faults);
            return new Reading(fixtures, faults.found());
        }
    }
}
