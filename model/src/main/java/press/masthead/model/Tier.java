package press.masthead.model;

/// How far an outlet is trusted; its default verdicts are the policy's.
public enum Tier {
    PRIMARY,
    NAMED_PRESS,
    COMMENTARY,
    EXCLUDED,
    UNLISTED
}
