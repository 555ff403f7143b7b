package press.masthead.profile.api.pages;

import java.util.List;
import press.masthead.profile.api.representations.Section;

/// Every company's list.
///
/// @param listed companies with coverage, in the register's order
/// @param quiet companies without
public record StartPage(List<Section> listed, List<Section> quiet) {
    private static final int MOST_LINES = 10;

    public StartPage {
        listed = List.copyOf(listed);
        quiet = List.copyOf(quiet);
    }

    static int mostLines() {
        return MOST_LINES;
    }

    static StartPage of(List<Section> sections) {
        return new StartPage(
                sections.stream().filter(section -> !section.lines().isEmpty()).toList(),
                sections.stream().filter(section -> section.lines().isEmpty()).toList());
    }
}
