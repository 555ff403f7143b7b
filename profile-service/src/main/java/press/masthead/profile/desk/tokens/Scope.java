package press.masthead.profile.desk.tokens;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;

/// What a token may be used for. Whatever no scope names, no token opens.
public enum Scope {
    QUEUE_READ("queue:read"),
    LISTS_READ("lists:read"),
    REGISTERS_READ("registers:read"),
    AUDIT_READ("audit:read"),
    EDITS_WRITE("edits:write");

    private final String word;

    Scope(String word) {
        this.word = word;
    }

    @JsonValue
    public String word() {
        return word;
    }

    @JsonCreator
    public static Scope of(String word) {
        return named(word).orElseThrow(() -> new IllegalArgumentException("'%s' is no scope".formatted(word)));
    }

    public static Optional<Scope> named(String word) {
        return List.of(values()).stream()
                .filter(scope -> scope.word.equals(word))
                .findFirst();
    }

    /// The scope that a request needs, by the first part of its path; empty where no token is taken.
    public static Optional<Scope> needed(boolean reading, String path) {
        var parts = path.split("/", -1);
        var part = parts.length > 1 ? parts[1] : "";
        return List.of(values()).stream()
                .filter(scope -> reading == (scope != EDITS_WRITE))
                .filter(scope -> scope.openings().contains(part))
                .findFirst();
    }

    private List<String> openings() {
        return switch (this) {
            case QUEUE_READ -> List.of("queue", "queue.json", "items");
            case LISTS_READ -> List.of("lists");
            case REGISTERS_READ -> List.of("registers");
            case AUDIT_READ -> List.of("audit", "audit.csv", "audit.jsonl");
            case EDITS_WRITE -> List.of("items", "undo");
        };
    }
}
