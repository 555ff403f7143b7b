package press.masthead.model.backtest;

/// What would become of one outlet's articles; counted on every company's list.
///
/// @param outlet its id, or the host of one that the register does not know; empty for all those that found no place
/// @param changed articles that would be decided otherwise
public record OutletEffect(String outlet, long changed, long appears, long vanishes) {}
