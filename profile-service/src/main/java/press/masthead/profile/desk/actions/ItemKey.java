package press.masthead.profile.desk.actions;

import press.masthead.model.ArticleId;
import press.masthead.model.CompanySlug;
import press.masthead.model.Edit;

/// An article as a question of one company's list.
public record ItemKey(CompanySlug company, ArticleId article) {
    public static ItemKey of(Edit edit) {
        return new ItemKey(edit.company(), edit.article());
    }

    public static ItemKey parse(String text) {
        var slash = text.indexOf('/');
        return slash < 0
                ? new ItemKey(new CompanySlug(""), new ArticleId(text))
                : new ItemKey(new CompanySlug(text.substring(0, slash)), new ArticleId(text.substring(slash + 1)));
    }

    @Override
    public String toString() {
        return company + "/" + article;
    }
}
