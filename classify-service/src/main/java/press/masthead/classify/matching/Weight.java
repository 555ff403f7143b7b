package press.masthead.classify.matching;

/// A weight or a bound of `aboutness.properties`, where each is explained.
enum Weight {
    IDENTITY_STRONG("identity.strong"),
    IDENTITY_WEAK_COMPANION("identity.weak.companion"),
    IDENTITY_WEAK_ALONE("identity.weak.alone"),
    IDENTITY_CONTRADICTED("identity.contradicted"),
    IDENTITY_LEAST("identity.least"),
    HEADLINE_PRODUCT("headline.product"),
    HEADLINE_PARENT("headline.parent"),
    HEADLINE_PEOPLE("headline.people"),
    HEADLINE_TOPIC("headline.topic"),
    HEADLINE_INSIDE("headline.inside"),
    HEADLINE_OTHER_BUSINESS("headline.parent.other-business"),
    HEADLINE_OTHER_BUSINESS_CHINESE("headline.parent.other-business.chinese"),
    HEADLINE_TOOL("headline.tool"),
    HEADLINE_MENTION("headline.mention"),
    HEADLINE_LIST("headline.list"),
    HEADLINE_MOST_COMPANIES("headline.most-companies"),
    HEADLINE_MOST_SEPARATORS("headline.most-separators"),
    OPENING("opening"),
    OPENING_SUBJECT("opening.subject"),
    OPENING_SHARE("opening.share"),
    OPENING_FIRST("opening.first"),
    OPENING_MOST_COMPANIES("opening.most-companies"),
    OWN_PAGE("own-page"),
    BODY("body"),
    SHARE("share"),
    ABOUT_LEAST("about.least");

    final String key;

    Weight(String key) {
        this.key = key;
    }
}
