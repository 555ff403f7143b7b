package press.masthead.profile.desk.items;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.masthead.model.Edit;
import press.masthead.profile.desk.pages.Words;
import press.masthead.profile.lists.ListHistory;

/// Something that was done to an item, by an editor or by the machine.
///
/// @param edit null where the machine did it
public record Happening(
        Instant at,
        String who,
        String what,
        String why,
        @Nullable Edit edit) {
    /// The first first.
    static List<Happening> of(List<Edit> edits, ListHistory machine) {
        var all = new ArrayList<Happening>();
        edits.forEach(edit -> all.add(new Happening(edit.at(), edit.editor(), Words.edit(edit), edit.reason(), edit)));
        machine.events()
                .reversed()
                .forEach(event -> all.add(new Happening(
                        event.at(), Words.MACHINE, Words.place(event.place()), Words.cause(event.why()), null)));
        all.sort(Comparator.comparing(Happening::at));
        return all;
    }
}
