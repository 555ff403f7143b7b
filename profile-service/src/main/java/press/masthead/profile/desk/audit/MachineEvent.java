package press.masthead.profile.desk.audit;

import java.time.Instant;
import press.masthead.model.ArticleId;
import press.masthead.model.CompanySlug;

/// What became of a line when a list was published anew.
public record MachineEvent(Instant at, CompanySlug company, ArticleId article, Kind kind, String headline) {
    public enum Kind {
        JOINED,
        LEFT
    }
}
