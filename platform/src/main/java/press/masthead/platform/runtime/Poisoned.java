package press.masthead.platform.runtime;

/// A kept record that work of the machine's own (not one that arrives) trips over. It goes whole to `dead-letters` and
/// the work goes on with the next.
public final class Poisoned extends RuntimeException {
    private final String topic;
    private final byte[] key;
    private final byte[] value;

    /// @param topic where the same record stands
    public Poisoned(String topic, byte[] key, byte[] value, RuntimeException cause) {
        super("cannot process what is kept", cause);
        this.topic = topic;
        this.key = key.clone();
        this.value = value.clone();
    }

    String topic() {
        return topic;
    }

    byte[] key() {
        return key.clone();
    }

    byte[] value() {
        return value.clone();
    }
}
