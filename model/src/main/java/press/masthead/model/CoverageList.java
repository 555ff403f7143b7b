package press.masthead.model;

import java.util.List;

/// A company's list as published: a pure function of the articles, the registers and the edits.
public record CoverageList(CompanySlug company, String name, List<CoverageEntry> entries) {
    public CoverageList {
        entries = List.copyOf(entries);
    }
}
