package press.masthead.profile.desk.audit;

import java.time.Instant;
import press.masthead.model.ArticleId;
import press.masthead.model.CompanySlug;
import press.masthead.profile.desk.pages.Words;

/// What the machine did, beside the edits that the audit writes out.
///
/// @param editor as an edit names who acted; never a person's name
public record MachineRecord(
        Instant at,
        String editor,
        CompanySlug company,
        ArticleId article,
        MachineEvent.Kind kind,
        String headline,
        String why) {
    static MachineRecord of(MachineEvent event, String why) {
        return new MachineRecord(
                event.at(), Words.MACHINE, event.company(), event.article(), event.kind(), event.headline(), why);
    }
}
