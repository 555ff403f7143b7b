package press.masthead.classify.facts;

import java.util.ArrayList;
import java.util.regex.Pattern;
import press.masthead.model.Article;
import press.masthead.model.ArticleField;
import press.masthead.model.Evidence;
import press.masthead.model.Signal;
import press.masthead.model.Sourcing;

/// Whether the copy in hand names where it has things from. A headline alone, or a lead cut short, cannot tell.
final class SourcingFact {
    static final String VERSION = "sourcing-1";

    private static final int WHOLE_COPY = 100;
    private static final int MOST_EVIDENCE = 10;
    private static final int LONGEST = 20_000;
    private static final Pattern ATTRIBUTION = Pattern.compile(
            "\\b(?=[acdrstwf])(?:according to|said|told|says|confirmed|announced|disclosed|wrote|reported by|filings? (?:show|say)s?)\\b"
                    + "|表示|指出|透露|称[，：:]|据[^，。\\n]{2,20}(报道|消息|披露|公告|文件)|公告称|招股书显示|来源[：:]");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s)>\\]]+");

    private SourcingFact() {}

    static Sourcing of(Article article) {
        var field = article.body().isEmpty() ? ArticleField.SUMMARY : ArticleField.BODY;
        var whole = article.text(field);
        var text = whole.substring(0, Math.min(LONGEST, whole.length()));
        var evidence = new ArrayList<Evidence>();
        var attribution = ATTRIBUTION.matcher(text);
        var attributions = 0;
        while (attribution.find()) {
            attributions++;
            if (evidence.size() < MOST_EVIDENCE) {
                evidence.add(new Evidence(field, attribution.start(), attribution.end(), attribution.group()));
            }
        }
        var citations = (int) LINK.matcher(text)
                .results()
                .map(link -> link.group())
                .distinct()
                .count();
        return new Sourcing(sourced(field, text, attributions + citations), citations, attributions, evidence);
    }

    private static Signal sourced(ArticleField field, String text, int sources) {
        if (sources > 0) {
            return Signal.TRUE;
        }
        return field == ArticleField.BODY && text.length() >= WHOLE_COPY ? Signal.FALSE : Signal.UNKNOWN;
    }
}
