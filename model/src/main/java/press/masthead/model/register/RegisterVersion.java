package press.masthead.model.register;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;

/// A whole register as it was applied.
///
/// @param version counted from 1 for each kind; the highest one is in force
/// @param digest `sha256:` and the first 16 hexadecimal digits of the source's SHA-256
/// @param source the YAML text
/// @param by who applied it, as the machine that it was applied from knows them; empty where that is not known
public record RegisterVersion(
        RegisterKind kind,
        int version,
        String digest,
        String source,
        Instant applied,
        @JsonSetter(nulls = Nulls.AS_EMPTY) String by) {}
