package press.masthead.classify.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import press.masthead.model.Article;
import press.masthead.model.ArticleField;
import press.masthead.model.Evidence;
import press.masthead.model.Signal;
import press.masthead.model.Sourcing;

/// Whether the copy in hand names where it has things from. A headline alone, or a lead cut short, cannot tell.
final class SourcingFact {
    static final String VERSION = "sourcing-2";

    private static final int WHOLE_COPY = 100;
    private static final int MOST_EVIDENCE = 10;
    private static final int LONGEST = 20_000;
    private static final String CLOSING = " \t\n\u000B\f\r)>]";
    private static final List<String> CUT =
            List.of("...", "…", "[…]", "[...]", "…]", "查看全文", "阅读全文", "Read more", "Continue reading");

    private SourcingFact() {}

    static Sourcing of(Article article) {
        var field = article.body().isEmpty() ? ArticleField.SUMMARY : ArticleField.BODY;
        var whole = article.text(field);
        var text = whole.substring(0, Math.min(LONGEST, whole.length()));
        var attributions = Attributions.in(text);
        var evidence = new ArrayList<Evidence>();
        for (var span : attributions.subList(0, Math.min(MOST_EVIDENCE, attributions.size()))) {
            evidence.add(new Evidence(field, span.start(), span.end(), text.substring(span.start(), span.end())));
        }
        var citations = citations(text);
        return new Sourcing(
                sourced(field, text, attributions.size() + citations), citations, attributions.size(), evidence);
    }

    /// How many different links the text prints.
    private static int citations(String text) {
        var links = new HashSet<String>();
        for (var at = text.indexOf("://"); at >= 0; at = text.indexOf("://", at + 1)) {
            var start = text.startsWith("https", at - 5) ? at - 5 : at - 4;
            var end = linkEnd(text, at + 3);
            if (end > at + 3 && text.startsWith("http", start)) {
                links.add(text.substring(start, end));
            }
        }
        return links.size();
    }

    private static int linkEnd(String text, int start) {
        var end = start;
        while (end < text.length() && CLOSING.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static Signal sourced(ArticleField field, String text, int sources) {
        if (sources > 0) {
            return Signal.TRUE;
        }
        var isWhole = field == ArticleField.BODY && text.length() >= WHOLE_COPY && !isCut(text);
        return isWhole ? Signal.FALSE : Signal.UNKNOWN;
    }

    /// A feed often ends a lead where it likes, and says so.
    private static boolean isCut(String text) {
        var end = text.strip();
        return CUT.stream().anyMatch(end::endsWith);
    }
}
