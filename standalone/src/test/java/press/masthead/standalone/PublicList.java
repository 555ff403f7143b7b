package press.masthead.standalone;

import java.net.URI;
import java.util.List;
import press.masthead.model.ArticleId;
import press.masthead.model.CompanySlug;
import press.masthead.platform.json.Json;

/// A company's list as the website fetches it.
record PublicList(int port, CompanySlug company) {
    List<ArticleId> articles() throws Exception {
        var address = URI.create("http://127.0.0.1:%d/v1/companies/%s/coverage.json".formatted(port, company));
        try (var answer = address.toURL().openStream()) {
            return Json.MAPPER
                    .readTree(answer)
                    .get("entries")
                    .valueStream()
                    .map(entry -> new ArticleId(entry.get("article").asString()))
                    .toList();
        }
    }
}
