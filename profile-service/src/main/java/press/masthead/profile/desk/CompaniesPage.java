package press.masthead.profile.desk;

import java.util.List;
import press.masthead.profile.desk.pages.Frame;
import press.masthead.profile.lists.ListView.CompanySummary;

/// Every company with the size of its list.
public record CompaniesPage(Frame frame, List<CompanySummary> companies) {
    public CompaniesPage {
        companies = List.copyOf(companies);
    }
}
