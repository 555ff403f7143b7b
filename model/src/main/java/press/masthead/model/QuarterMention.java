package press.masthead.model;

/// A fiscal quarter that the article names, and where.
public record QuarterMention(FiscalQuarter quarter, Evidence evidence) {}
