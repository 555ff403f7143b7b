package press.masthead.profile.api.articles;

import press.masthead.model.Article;

/// An article as anyone may see it: without its text, which is its outlet's.
public final class PublicArticle {
    private PublicArticle() {}

    public static Article of(Article article) {
        return new Article(
                article.id(),
                article.revision(),
                article.feed(),
                article.guid(),
                article.url(),
                article.canonicalUrl(),
                article.outlet(),
                article.headline(),
                article.summary(),
                "",
                article.byline(),
                article.published(),
                article.updated(),
                article.language(),
                article.categories(),
                article.fetched());
    }
}
