package press.masthead.ingest.reading.pages;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import press.masthead.ingest.reading.dates.Dates;
import press.masthead.model.Dating;

/// When a page says that its article was published and changed; the first that can be read.
record PageDates(Document page, StructuredData data, MetaTags meta, String zone, String language) {
    private static final String[] PUBLISHED = {
        "article:published_time",
        "article:published",
        "og:article:published_time",
        "og:published_time",
        "og:pubdate",
        "datepublished",
        "parsely-pub-date",
        "sailthru.date",
        "cxenseparse:recs:publishtime",
        "article.published",
        "published-date",
        "publish-date",
        "publish_date",
        "publication_date",
        "pubdate",
        "ptime",
        "utime",
        "displaydate",
        "dc.date.issued",
        "dcterms.created",
        "dc.date",
        "dcterms.date",
        "date"
    };
    private static final String MARKED =
            "[itemprop~=(?i)datePublished], time[pubdate], time[datetime].published, .entry-date[datetime]";
    private static final String TIMES =
            "article time[datetime], header time[datetime], main time[datetime], time[datetime]";
    private static final String PRINTED = "[itemprop~=(?i)datePublished], [class~=(?i)(?:date|time|publish|posted)], "
            + "[id~=(?i)(?:date|time|publish)], time, [class~=(?i)(?:byline|meta|author)]";
    private static final int MOST_PRINTED = 40;
    private static final int LONGEST_PRINTED = 200;
    private static final String CLOCK = "(?:,?(?: at| à| um)?[ T]\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?)?"
            + "(?: ?(?:[A-Z]{2,4}\\b|[+-]\\d{2}:?\\d{2}))?)?";
    private static final Pattern DATE = Pattern.compile(
            "\\d{4}-\\d{2}-\\d{2}(?:T[\\d:.]+(?:Z|[+-]\\d{2}:?\\d{2})?| \\d{2}:\\d{2}(?::\\d{2})?)?|\\d{4}/\\d{1,2}/\\d{1,2}"
                    + CLOCK
                    + "|\\d{4}\\.\\d{1,2}\\.\\d{1,2}|\\d{4}年\\d{1,2}月\\d{1,2}日(?: ?\\d{1,2}[:：]\\d{2})?"
                    + "|\\p{L}{3,9}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}" + CLOCK
                    + "|\\d{1,2}(?:st|nd|rd|th)? \\p{L}{3,9}\\.?,? \\d{4}" + CLOCK,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_ADDRESS = Pattern.compile("/(20\\d{2})[/-](\\d{1,2})[/-](\\d{1,2})(?=[/-])");

    Dating published() {
        var told = Stream.of(data.text("datePublished"), data.text("dateCreated"));
        var tagged = Stream.of(PUBLISHED).map(meta::first);
        var marked = page.select(MARKED).stream().map(PageDates::machineReadable);
        var times = page.select(TIMES).stream().map(time -> time.attr("datetime"));
        var printed = page.select(PRINTED).stream()
                .map(Element::text)
                .filter(text -> text.length() < LONGEST_PRINTED)
                .limit(MOST_PRINTED)
                .flatMap(text -> DATE.matcher(text).results().map(MatchResult::group));
        var addressed = IN_ADDRESS
                .matcher(page.location())
                .results()
                .map(date -> "%s-%s-%s".formatted(date.group(1), date.group(2), date.group(3)));
        return first(Stream.of(told, tagged, marked, times, printed, addressed).flatMap(each -> each));
    }

    Dating updated() {
        return first(Stream.of(
                data.text("dateModified"),
                meta.first("article:modified_time"),
                meta.first("og:updated_time"),
                meta.first("datemodified"),
                meta.first("last-modified"),
                meta.first("dcterms.modified"),
                page.select("[itemprop~=(?i)dateModified]").stream()
                        .map(PageDates::machineReadable)
                        .findFirst()
                        .orElse("")));
    }

    private static String machineReadable(Element element) {
        return Stream.of(element.attr("datetime"), element.attr("content"), element.text())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private Dating first(Stream<String> printed) {
        return printed.filter(text -> !text.isBlank())
                .map(text -> Dates.read(label(text), zone, language))
                .filter(Dating.Dated.class::isInstance)
                .findFirst()
                .orElseGet(() -> new Dating.Undated(""));
    }

    /// Without the words that stand before a printed date.
    private static String label(String text) {
        return text.replaceFirst(
                        "(?i)^\\s*(?:published|posted|updated|first published|on|date)\\b\\s*(?:on|at)?\\s*:?\\s*", "")
                .strip();
    }
}
