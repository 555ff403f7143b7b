package press.masthead.profile.desk.actions;

import press.masthead.model.Edit;

/// One action on one item, not yet anybody's.
public record Step(ItemKey item, Edit.Action action, String reason) {}
