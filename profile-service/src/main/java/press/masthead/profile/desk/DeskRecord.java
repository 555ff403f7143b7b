package press.masthead.profile.desk;

import java.util.function.Supplier;
import press.masthead.profile.desk.actions.EditLog;
import press.masthead.profile.desk.actions.Edits;
import press.masthead.profile.desk.audit.MachineLog;
import press.masthead.profile.desk.pages.Knowledge;
import press.masthead.profile.desk.queue.ReviewQueue;

/// What the desk follows, and where its edits go.
///
/// @param knowledge whether all of it is what the topics hold; every page says when it is not
public record DeskRecord(
        EditLog log, Edits edits, ReviewQueue queue, MachineLog machine, Supplier<Knowledge> knowledge) {}
