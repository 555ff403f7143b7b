package press.masthead.profile.desk.candidates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import press.masthead.model.OutletId;
import press.masthead.model.Tier;
import press.masthead.model.register.RegisterKind;
import press.masthead.model.register.Registers;
import press.masthead.platform.registers.RegisterChange;
import press.masthead.platform.registers.RegisterDiff;
import press.masthead.platform.registers.RegisterParser;
import press.masthead.platform.registers.RegisterReading;
import press.masthead.platform.registers.RegisterText;

/// The outlets register with one outlet more, or with another tier for one, and not a character else different.
///
/// @param source the whole text
/// @param registers all four as they would be
/// @param diff of the line that differs, with those around it
public record OutletCandidate(String source, Registers registers, List<Difference> diff) {
    private static final int AROUND = 3;
    private static final Pattern TIER = Pattern.compile("\\btier:\\s*[\"']?\\w+[\"']?");

    public OutletCandidate {
        diff = List.copyOf(diff);
    }

    /// A line of the diff.
    ///
    /// @param sign a blank, `-` or `+`
    public record Difference(char sign, int line, String text) {
        public String written() {
            return sign + " " + text + "\n";
        }
    }

    /// Empty where the register has no such outlet, has it of that tier already, or is written in a way in which no one
    /// line can be told to be the one; what is made was read back, and changes this field alone.
    ///
    /// @param inForce the text of every register
    public static Optional<OutletCandidate> of(Map<RegisterKind, String> inForce, OutletId outlet, Tier tier) {
        var lines = inForce.getOrDefault(RegisterKind.OUTLETS, "").split("\n", -1);
        return tierLine(lines, outlet).flatMap(at -> {
            var changed = lines.clone();
            changed[at] =
                    TIER.matcher(lines[at]).replaceFirst("tier: " + tier.name().toLowerCase(Locale.ROOT));
            var source = String.join("\n", changed);
            return withOnly(inForce, source, change -> isTierOf(outlet, change))
                    .map(registers -> new OutletCandidate(source, registers, diff(lines, changed)));
        });
    }

    /// Empty where the register's text has no place for it, or has such an outlet by its id or its host; what is
    /// made was read back, and adds this outlet alone.
    ///
    /// @param entry the outlet, as `OutletEntry` writes it
    public static Optional<OutletCandidate> adding(Map<RegisterKind, String> inForce, OutletId outlet, String entry) {
        var text = inForce.getOrDefault(RegisterKind.OUTLETS, "");
        return RegisterText.withOutlet(text, entry)
                .flatMap(source -> withOnly(
                                inForce,
                                source,
                                change -> change.how() == RegisterChange.How.ADDED
                                        && change.entry().equals(outlet.value()))
                        .map(registers -> new OutletCandidate(
                                source, registers, diff(text.split("\n", -1), source.split("\n", -1)))));
    }

    /// The line of the outlet's tier: on the line of its id, or on one that follows before the next entry.
    private static Optional<Integer> tierLine(String[] lines, OutletId outlet) {
        var begins = Pattern.compile(
                "^\\s*- .*\\bid:\\s*[\"']?%s[\"']?\\s*([,}#].*)?$".formatted(Pattern.quote(outlet.value())));
        for (var from = 0; from < lines.length; from++) {
            if (begins.matcher(lines[from]).matches()) {
                for (var at = from; at < lines.length && (at == from || !isEntry(lines[at])); at++) {
                    if (TIER.matcher(lines[at]).find()) {
                        return Optional.of(at);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isEntry(String line) {
        return line.stripLeading().startsWith("- ");
    }

    /// The registers with this text, where that makes the one change that is wanted.
    private static Optional<Registers> withOnly(
            Map<RegisterKind, String> inForce, String source, Predicate<RegisterChange> wanted) {
        var candidate = new EnumMap<RegisterKind, String>(RegisterKind.class);
        candidate.putAll(inForce);
        candidate.put(RegisterKind.OUTLETS, source);
        if (RegisterParser.parse(inForce) instanceof RegisterReading.Accepted before
                && RegisterParser.parse(candidate) instanceof RegisterReading.Accepted after) {
            var changes = RegisterDiff.between(before.registers(), after.registers());
            if (changes.size() == 1
                    && changes.getFirst().register() == RegisterKind.OUTLETS
                    && wanted.test(changes.getFirst())) {
                return Optional.of(after.registers());
            }
        }
        return Optional.empty();
    }

    private static boolean isTierOf(OutletId outlet, RegisterChange change) {
        return change.entry().equals(outlet.value())
                && change.fields().size() == 1
                && change.fields().getFirst().field().equals("tier");
    }

    /// Of two texts of which one line differs, or is there in the second alone.
    private static List<Difference> diff(String[] before, String[] after) {
        var at = Arrays.mismatch(before, after);
        var gone = before.length == after.length ? 1 : 0;
        var diff = new ArrayList<Difference>();
        for (var line = Math.max(0, at - AROUND); line < at; line++) {
            diff.add(new Difference(' ', line + 1, before[line]));
        }
        if (gone == 1) {
            diff.add(new Difference('-', at + 1, before[at]));
        }
        diff.add(new Difference('+', at + 1, after[at]));
        for (var line = at + gone; line < Math.min(before.length, at + gone + AROUND); line++) {
            diff.add(new Difference(' ', line + 1, before[line]));
        }
        return diff;
    }
}
