package press.masthead.benchmarks.sweep;

/// Something that polls feeds and remembers what it needs between two polls.
interface Contender {
    String name();

    /// Polls once, and tells whether there was a body to read.
    boolean poll(int feed, String url);
}
