package press.masthead.profile.desk;

/// What went wrong, and what to do.
public record ErrorPage(String title, String detail) {}
