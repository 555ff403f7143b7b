/// What crosses a service's boundary: articles, the facts of them, decisions, edits and lists.
/// Records only: no I/O, no Kafka, no judgement.
@NullMarked
package press.masthead.model;

import org.jspecify.annotations.NullMarked;
