package press.masthead.classify.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import press.masthead.model.Article;
import press.masthead.model.ArticleField;
import press.masthead.model.Evidence;
import press.masthead.model.FiscalQuarter;
import press.masthead.model.QuarterMention;

/// The fiscal quarters that a headline or a summary names, in their order.
final class CoversFact {
    static final String VERSION = "covers-1";

    private static final Pattern SHORT =
            Pattern.compile("\\bQ([1-4])\\s*(?:FY|fiscal(?: year)?)\\s?'?(?:20)?(\\d{2})\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LONG = Pattern.compile(
            "\\b(first|second|third|fourth)[ -]quarter (?:of )?(?:fiscal(?: year)?|FY) ?(?:20)?(\\d{2})\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR_FIRST = Pattern.compile("\\bFY\\s?(?:20)?(\\d{2})[ -]?Q([1-4])\\b");
    private static final Pattern CHINESE = Pattern.compile(
            "20(\\d{2})\\s?[财財]年(?:度)?\\s?(?:第(?=.[财財]?季)|Q(?=[1-4](?!\\d))|(?=[一二三四1-4][财財]?季))([一二三四1-4])");
    /// One of these stands in every text that a pattern finds: looking for them is far cheaper.
    private static final String[] SIGNS = {"FY", "fy", "iscal", "ISCAL", "财年", "財年"};
    private static final Map<String, Integer> ORDINALS =
            Map.of("first", 1, "second", 2, "third", 3, "fourth", 4, "一", 1, "二", 2, "三", 3, "四", 4);

    private CoversFact() {}

    static List<QuarterMention> of(Article article) {
        var mentions = new ArrayList<QuarterMention>();
        for (var field : List.of(ArticleField.HEADLINE, ArticleField.SUMMARY)) {
            if (hasSign(article.text(field))) {
                find(article, field, SHORT, 2, 1, mentions);
                find(article, field, LONG, 2, 1, mentions);
                find(article, field, YEAR_FIRST, 1, 2, mentions);
                find(article, field, CHINESE, 1, 2, mentions);
            }
        }
        mentions.sort(Comparator.comparing(
                        (QuarterMention mention) -> mention.evidence().field())
                .thenComparingInt(mention -> mention.evidence().start()));
        return mentions;
    }

    private static boolean hasSign(String text) {
        for (var sign : SIGNS) {
            if (text.contains(sign)) {
                return true;
            }
        }
        return false;
    }

    private static void find(
            Article article,
            ArticleField field,
            Pattern pattern,
            int year,
            int quarter,
            List<QuarterMention> mentions) {
        var found = pattern.matcher(article.text(field));
        while (found.find()) {
            var ordinal = found.group(quarter).toLowerCase(Locale.ROOT);
            var number = ORDINALS.containsKey(ordinal) ? ORDINALS.get(ordinal) : Integer.valueOf(ordinal);
            mentions.add(new QuarterMention(
                    new FiscalQuarter(2000 + Integer.parseInt(found.group(year)), number),
                    new Evidence(field, found.start(), found.end(), found.group())));
        }
    }
}
