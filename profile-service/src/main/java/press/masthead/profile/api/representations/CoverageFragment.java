package press.masthead.profile.api.representations;

import press.masthead.model.CoverageList;

/// A list as a piece of HTML for a company's page: a `details` element, closed, without script or style.
public final class CoverageFragment {
    private CoverageFragment() {}

    public static Representation of(CoverageList list) {
        return Representation.of(
                MediaType.HTML,
                Templates.render(
                        "lists/fragment.jte", Section.of(list, list.entries().size())));
    }
}
