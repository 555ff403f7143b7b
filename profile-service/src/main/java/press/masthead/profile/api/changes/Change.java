package press.masthead.profile.api.changes;

import press.masthead.model.CompanySlug;

/// A company's list became another: where that stands in the `coverage` topic, and what the list is now.
///
/// @param version names the list's content
public record Change(CompanySlug company, String name, int entries, String version, int partition, long offset) {}
