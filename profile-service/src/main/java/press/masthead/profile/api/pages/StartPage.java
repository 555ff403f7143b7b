package press.masthead.profile.api.pages;

import java.util.List;
import press.masthead.profile.api.representations.Section;

/// The newest lines of companies, a page of companies at a time, by slug.
///
/// @param listed companies with coverage
/// @param quiet companies without
/// @param next the slug after which the next page begins; empty on the last
public record StartPage(List<Section> listed, List<Section> quiet, String next) {
    private static final int MOST_COMPANIES = 50;
    private static final int MOST_LINES = 10;

    public StartPage {
        listed = List.copyOf(listed);
        quiet = List.copyOf(quiet);
    }

    static int mostCompanies() {
        return MOST_COMPANIES;
    }

    static int mostLines() {
        return MOST_LINES;
    }

    /// @param sections one more than a page holds where another page follows
    static StartPage of(List<Section> sections) {
        var shown = sections.subList(0, Math.min(MOST_COMPANIES, sections.size()));
        return new StartPage(
                shown.stream().filter(section -> !section.lines().isEmpty()).toList(),
                shown.stream().filter(section -> section.lines().isEmpty()).toList(),
                sections.size() > MOST_COMPANIES ? shown.getLast().slug().value() : "");
    }
}
