package press.masthead.model;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;

/// A company's list as published: a pure function of the articles, the registers and the edits.
///
/// @param entries its first page
/// @param total how many entries the whole list has
/// @param next the cursor of the page after this one; empty when there is none
public record CoverageList(
        CompanySlug company,
        String name,
        List<CoverageEntry> entries,
        @JsonSetter(nulls = Nulls.AS_EMPTY) int total,
        @JsonSetter(nulls = Nulls.AS_EMPTY) String next) {
    public CoverageList {
        entries = List.copyOf(entries);
    }
}
