package press.masthead.profile.lists;

import press.masthead.model.CoverageList;

/// How a company's list stands in this instance's stores.
///
/// @param total how many lines it has
/// @param basis what its lines were made under; another basis makes them anew
/// @param published the list as last published
record ListState(int total, String basis, CoverageList published) {
    ListState counting(int more) {
        return new ListState(total + more, basis, published);
    }

    ListState publishing(CoverageList list) {
        return new ListState(total, basis, list);
    }
}
