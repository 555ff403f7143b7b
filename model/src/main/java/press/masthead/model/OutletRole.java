package press.masthead.model;

/// What an outlet is by trade.
public enum OutletRole {
    ISSUER,
    GOVERNMENT,
    NEWSROOM,
    AGENCY,
    PRESS_RELEASE_WIRE,
    AGGREGATOR,
    BLOG
}
