package press.masthead.model;

import java.time.Instant;

/// A record that could not be read or processed, whole, with its cause.
///
/// @param service who gave up on it
/// @param topic the topic it stood in
/// @param keyBase64 its key's bytes; empty when it had none
/// @param valueBase64 its value's bytes
public record DeadLetter(
        String service,
        String topic,
        int partition,
        long offset,
        String keyBase64,
        String valueBase64,
        String cause,
        Instant at) {}
