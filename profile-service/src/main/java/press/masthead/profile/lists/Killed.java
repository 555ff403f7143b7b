package press.masthead.profile.lists;

import java.time.Instant;
import press.masthead.model.ArticleId;

/// An article that editors took out of every output, and what those are told who ask for it.
public record Killed(ArticleId article, Instant at, String notice) {}
