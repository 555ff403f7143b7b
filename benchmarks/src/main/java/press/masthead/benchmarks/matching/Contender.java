package press.masthead.benchmarks.matching;

/// Finds which names a text holds.
interface Contender extends AutoCloseable {
    /// The number of names, or of their owners, found.
    int find(String text);

    @Override
    void close();
}
