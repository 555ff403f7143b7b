package press.masthead.profile.desk.actions;

import java.util.List;
import press.masthead.model.Edit;

/// Where edits go.
@FunctionalInterface
public interface Edits {
    /// All or none; they are in the log when this returns.
    ///
    /// @throws Unanswered when the record of edits does not answer, and nothing was done as far as is known
    void publish(List<Edit> edits);

    /// Kafka did not take the edits in time. A repetition under the same ids is safe: each counts once.
    final class Unanswered extends RuntimeException {
        public Unanswered(String cause) {
            super(cause);
        }
    }
}
