package press.masthead.profile.desk.sessions;

/// The page to sign in on.
///
/// @param fault what went wrong the last time; empty at first
/// @param to the path to go to afterwards
/// @param provider that one may sign in with instead; empty where there is none
public record SignInPage(String name, String fault, String to, String provider) {}
