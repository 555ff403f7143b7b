package press.masthead.profile.desk.queue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// What the queue can be narrowed by.
public enum Facet {
    COMPANY("company"),
    OUTLET("outlet"),
    /// Named `why` in addresses and forms, where `reason` is an editor's own.
    REASON("why"),
    LANGUAGE("language"),
    AGE("age");

    /// Those whose values an item keeps for as long as it waits.
    static final List<Facet> LASTING = List.of(COMPANY, OUTLET, REASON, LANGUAGE);

    private static final List<String> NO_LANGUAGE = List.of("und");

    private final String parameter;

    Facet(String parameter) {
        this.parameter = parameter;
    }

    /// Its name in addresses and forms.
    public String parameter() {
        return parameter;
    }

    /// The values of this facet that an item has; a reason is one of ours or a code of the policy's.
    List<String> values(Waiting waiting, Instant now) {
        return this == AGE ? List.of(Age.of(Age.day(waiting.published()), now).word()) : values(waiting);
    }

    /// The same, of a facet that lasts.
    List<String> values(Waiting waiting) {
        return switch (this) {
            case COMPANY -> List.of(waiting.key().company().value());
            case OUTLET -> List.of(waiting.review().outlet());
            case REASON -> waiting.reasons();
            case LANGUAGE ->
                waiting.review().language().isEmpty()
                        ? NO_LANGUAGE
                        : List.of(waiting.review().language());
            case AGE -> throw new IllegalArgumentException("an age is of a moment");
        };
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
