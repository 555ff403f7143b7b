package press.masthead.profile.api.hub;

/// How a hub takes what it is told.
///
/// @param hub its address; empty when there is none
/// @param waiting lists that it has yet to be told of
/// @param told and `failed`: posts since the start
/// @param dropped lists that it was not told of, after the last attempt or because too many waited
/// @param lastFault why the last post failed; empty when it did not
public record HubHealth(String hub, int waiting, long told, long failed, long dropped, String lastFault) {}
