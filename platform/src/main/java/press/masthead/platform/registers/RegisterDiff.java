package press.masthead.platform.registers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import press.masthead.model.register.Alias;
import press.masthead.model.register.Company;
import press.masthead.model.register.Policy;
import press.masthead.model.register.RegisterKind;
import press.masthead.model.register.Registers;
import press.masthead.model.register.Rule;
import press.masthead.platform.json.Json;
import press.masthead.platform.registers.RegisterChange.FieldChange;
import press.masthead.platform.registers.RegisterChange.How;

/// What differs between two sets of registers, in their own terms: comments and layout do not count.
public final class RegisterDiff {
    private RegisterDiff() {}

    public static List<RegisterChange> between(Registers before, Registers after) {
        var changes = new ArrayList<RegisterChange>();
        compare(RegisterKind.FEEDS, feeds(before), feeds(after), changes);
        compare(RegisterKind.OUTLETS, outlets(before), outlets(after), changes);
        compare(RegisterKind.COMPANIES, companies(before), companies(after), changes);
        compare(RegisterKind.POLICY, policy(before.policy()), policy(after.policy()), changes);
        return List.copyOf(changes);
    }

    private static Map<String, Map<String, String>> feeds(Registers registers) {
        return byId(registers.feeds(), feed -> feed.id().value(), RegisterDiff::fields);
    }

    private static Map<String, Map<String, String>> outlets(Registers registers) {
        return byId(registers.outlets(), outlet -> outlet.id().value(), RegisterDiff::fields);
    }

    private static Map<String, Map<String, String>> companies(Registers registers) {
        return byId(registers.companies(), company -> company.slug().value(), RegisterDiff::company);
    }

    private static Map<String, String> company(Company company) {
        var fields = fields(company);
        fields.remove("aliases");
        for (Alias alias : company.aliases()) {
            fields.put("alias " + alias.text(), json(alias));
        }
        return fields;
    }

    private static Map<String, Map<String, String>> policy(Policy policy) {
        var parts = byId(policy.rules(), rule -> "rule " + rule.id(), RegisterDiff::rule);
        policy.tiers().forEach((tier, given) -> parts.put("tier " + YamlNode.nameOf(tier), fields(given)));
        var days = new LinkedHashMap<String, String>();
        days.put("days", Integer.toString(policy.storyWindowDays()));
        parts.put("story_window_days", days);
        return parts;
    }

    private static Map<String, String> rule(Rule rule) {
        var fields = fields(rule);
        fields.put("when", ConditionText.of(rule.when()));
        return fields;
    }

    private static <T> Map<String, Map<String, String>> byId(
            List<T> all, Function<T, String> id, Function<T, Map<String, String>> fields) {
        var byId = new LinkedHashMap<String, Map<String, String>>();
        all.forEach(one -> byId.put(id.apply(one), fields.apply(one)));
        return byId;
    }

    private static Map<String, String> fields(Object record) {
        var fields = new LinkedHashMap<String, String>();
        Json.MAPPER
                .valueToTree(record)
                .properties()
                .forEach(field -> fields.put(field.getKey(), field.getValue().toString()));
        return fields;
    }

    private static String json(Object value) {
        return Json.MAPPER.writeValueAsString(value);
    }

    private static void compare(
            RegisterKind register,
            Map<String, Map<String, String>> before,
            Map<String, Map<String, String>> after,
            List<RegisterChange> changes) {
        var entries = new TreeSet<>(before.keySet());
        entries.addAll(after.keySet());
        for (var entry : entries) {
            if (!after.containsKey(entry)) {
                changes.add(new RegisterChange(register, entry, How.REMOVED, List.of()));
            } else if (!before.containsKey(entry)) {
                changes.add(new RegisterChange(register, entry, How.ADDED, List.of()));
            } else {
                var fields = fields(before.getOrDefault(entry, Map.of()), after.getOrDefault(entry, Map.of()));
                if (!fields.isEmpty()) {
                    changes.add(new RegisterChange(register, entry, How.CHANGED, fields));
                }
            }
        }
    }

    private static List<FieldChange> fields(Map<String, String> before, Map<String, String> after) {
        var changes = new ArrayList<FieldChange>();
        var fields = new TreeSet<>(before.keySet());
        fields.addAll(after.keySet());
        for (var field : fields) {
            var was = before.getOrDefault(field, "");
            var is = after.getOrDefault(field, "");
            if (!was.equals(is)) {
                changes.add(new FieldChange(field, was, is));
            }
        }
        return changes;
    }
}
