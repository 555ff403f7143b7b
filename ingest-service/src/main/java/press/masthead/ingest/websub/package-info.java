/// Subscribing to feeds at their hubs (WebSub, https://www.w3.org/TR/websub/), so that news comes at once. Polling goes
/// on and stays the truth: it finds what pushes miss.
@NullMarked
package press.masthead.ingest.websub;

import org.jspecify.annotations.NullMarked;
