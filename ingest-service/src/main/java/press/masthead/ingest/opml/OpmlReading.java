package press.masthead.ingest.opml;

import java.util.List;

/// What came of reading a list of feeds: all of it, or nothing.
public sealed interface OpmlReading {
    /// The whole list.
    ///
    /// @param duplicates URLs that came again, and count once
    record Read(List<OpmlFeed> feeds, List<String> duplicates) implements OpmlReading {
        public Read {
            feeds = List.copyOf(feeds);
            duplicates = List.copyOf(duplicates);
        }
    }

    /// No list that can be read whole.
    ///
    /// @param faults every one that was found, each with its line where it has one
    record Refused(List<String> faults) implements OpmlReading {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
