package press.masthead.profile.desk;

import press.masthead.profile.desk.items.Item;
import press.masthead.profile.desk.pages.Frame;

/// The page of an item by itself.
///
/// @param hindrance why what was asked for was not done
public record ItemPage(Frame frame, Item item, Hindrance hindrance) {}
