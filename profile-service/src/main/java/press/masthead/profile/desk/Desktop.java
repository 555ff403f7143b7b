package press.masthead.profile.desk;

import org.jspecify.annotations.Nullable;
import press.masthead.profile.desk.items.Item;
import press.masthead.profile.desk.pages.Frame;
import press.masthead.profile.desk.queue.QueuePage;

/// The queue's page.
///
/// @param item the one open beside it; null when none is
/// @param picked whether it was asked for: a narrow screen then shows it in place of the queue
public record Desktop(
        Frame frame, QueuePage queue, @Nullable Item item, boolean picked) {}
