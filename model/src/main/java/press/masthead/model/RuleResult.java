package press.masthead.model;

/// What one rule of the policy said of one article, and why in plain words.
public record RuleResult(RuleId id, Signal result, String why) {}
