package press.masthead.ingest.reading.conformance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The part of Python in which expectations are written: chains of `and` over `path == literal`, `not path`, `len(…)`,
/// a path alone. Paths lead through maps and lists.
final class PythonExpression {
    /// What a path leads to that the view has no place for.
    static final Object NOT_KEPT = new Object();

    private final String text;
    private int at;

    private PythonExpression(String text) {
        this.text = text;
    }

    /// Each clause by itself.
    static List<Clause> clauses(String text, Map<String, Object> view) {
        var expression = new PythonExpression(text);
        var clauses = new ArrayList<Clause>();
        do {
            clauses.add(expression.clause(view));
        } while (expression.take("and"));
        if (expression.at < text.length()) {
            throw new IllegalArgumentException("more than a chain at " + text.substring(expression.at));
        }
        return clauses;
    }

    record Clause(String path, Object actual, Object expected, Relation relation) {
        boolean isKept() {
            return actual != NOT_KEPT;
        }
    }

    enum Relation {
        EQUAL,
        TRUE,
        FALSE
    }

    private Clause clause(Map<String, Object> view) {
        if (take("(")) {
            var inner = clause(view);
            expect(")");
            return inner;
        }
        var negated = take("not");
        var start = at;
        var actual = value(view);
        var path = text.substring(start, at).strip();
        if (take("==") || take("is")) {
            return new Clause(path, actual, lastOfChain(view), Relation.EQUAL);
        }
        return new Clause(path, actual, "", negated ? Relation.FALSE : Relation.TRUE);
    }

    /// Of `a == b == c` the first is compared with the last.
    private Object lastOfChain(Map<String, Object> view) {
        var value = value(view);
        while (take("==")) {
            value = value(view);
        }
        return value;
    }

    private Object value(Map<String, Object> view) {
        skipSpace();
        var c = text.charAt(at);
        if (isString()) {
            return string();
        }
        if (c == '(' || c == '[') {
            return sequence(view, c == '(' ? ")" : "]");
        }
        if (c == '{') {
            return dictionary(view);
        }
        if (Character.isDigit(c) || c == '-') {
            return number();
        }
        if (take("len")) {
            expect("(");
            var counted = value(view);
            expect(")");
            return switch (counted) {
                case List<?> list -> Integer.valueOf(list.size());
                case Map<?, ?> map -> Integer.valueOf(map.size());
                default -> counted;
            };
        }
        if (take("ord")) {
            expect("(");
            var letter = value(view);
            expect(")");
            return letter instanceof String text ? Integer.valueOf(text.codePointAt(0)) : letter;
        }
        return path(view);
    }

    private boolean isString() {
        var c = text.charAt(at);
        var next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return c == '\'' || c == '"' || ((c == 'u' || c == 'b' || c == 'r') && (next == '\'' || next == '"'));
    }

    private Object path(Map<String, Object> view) {
        var name = name();
        if (name.equals("None")) {
            return "";
        }
        var value = view.getOrDefault(name, NOT_KEPT);
        while (at < text.length() && (text.charAt(at) == '[' || text.charAt(at) == '.')) {
            value = text.charAt(at) == '.' ? attribute(value) : element(value, view);
        }
        return value;
    }

    private Object attribute(Object parent) {
        at++;
        var name = name();
        if (name.equals("has_key") || name.equals("get")) {
            throw new IllegalArgumentException(name);
        }
        return child(parent, name);
    }

    private Object element(Object parent, Map<String, Object> view) {
        at++;
        var key = value(view);
        expect("]");
        return child(parent, key);
    }

    private static Object child(Object parent, Object key) {
        return switch (parent) {
            case Map<?, ?> map -> Objects.requireNonNullElse(map.get(key), NOT_KEPT);
            case List<?> list
            when key instanceof Integer index -> index < list.size() ? list.get(index) : "nothing at " + index;
            default -> NOT_KEPT;
        };
    }

    private String name() {
        skipSpace();
        var start = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
            at++;
        }
        if (start == at) {
            throw new IllegalArgumentException("no name at " + text.substring(at));
        }
        return text.substring(start, at);
    }

    private Object number() {
        var start = at++;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        var digits = text.substring(start, at);
        return digits.contains(".") ? (Object) Double.valueOf(digits) : Integer.valueOf(digits);
    }

    private List<Object> sequence(Map<String, Object> view, String end) {
        at++;
        var values = new ArrayList<Object>();
        while (!take(end)) {
            values.add(value(view));
            take(",");
        }
        return values;
    }

    private Map<Object, Object> dictionary(Map<String, Object> view) {
        at++;
        var values = new HashMap<Object, Object>();
        while (!take("}")) {
            var key = value(view);
            expect(":");
            values.put(key, value(view));
            take(",");
        }
        return values;
    }

    private String string() {
        var raw = text.charAt(at) == 'r';
        if (Character.isLetter(text.charAt(at))) {
            at++;
        }
        var quote = text.charAt(at++);
        var value = new StringBuilder();
        while (text.charAt(at) != quote) {
            var c = text.charAt(at++);
            value.append(c == '\\' && !raw ? escape() : String.valueOf(c));
        }
        at++;
        return value.toString();
    }

    private String escape() {
        var c = text.charAt(at++);
        return switch (c) {
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'r' -> "\r";
            case '\n' -> "";
            case 'x' -> code(2);
            case 'u' -> code(4);
            case 'U' -> code(8);
            case '\\', '\'', '"' -> String.valueOf(c);
            default -> "\\" + c;
        };
    }

    private String code(int digits) {
        var code = Integer.parseInt(text, at, at + digits, 16);
        at += digits;
        return Character.toString(code);
    }

    private boolean take(String token) {
        skipSpace();
        var end = at + token.length();
        var isWord = Character.isLetter(token.charAt(0));
        if (!text.startsWith(token, at) || (isWord && end < text.length() && isNamePart(text.charAt(end)))) {
            return false;
        }
        at = end;
        skipSpace();
        return true;
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    private void expect(String token) {
        if (!take(token)) {
            throw new IllegalArgumentException("no %s at %s".formatted(token, text.substring(at)));
        }
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
