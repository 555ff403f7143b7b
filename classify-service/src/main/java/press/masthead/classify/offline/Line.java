package press.masthead.classify.offline;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import press.masthead.model.Article;
import press.masthead.model.ArticleId;
import press.masthead.model.DatePrecision;
import press.masthead.model.Dating;
import press.masthead.model.FeedId;
import press.masthead.model.PageFacts;
import tools.jackson.databind.JsonNode;

/// An input line `{id, title, url, summary?, body?, outlet?, author?, published?, lang?, page?}` as an article; `page`
/// holds what the article's page tells, under the names of the event.
public final class Line {
    private static final FeedId OFFLINE = new FeedId("offline");

    private Line() {}

    /// The article that the line describes; an `IllegalArgumentException` says what is wrong with the line.
    public static Article article(JsonNode line) {
        if (!line.isObject()) {
            throw new IllegalArgumentException("a line must be a JSON object");
        }
        var url = text(line, "url");
        return new Article(
                new ArticleId(needed(line, "id")),
                0,
                OFFLINE,
                "",
                url,
                url,
                text(line, "outlet"),
                needed(line, "title"),
                text(line, "summary"),
                text(line, "body"),
                text(line, "author"),
                published(text(line, "published")),
                new Dating.Undated(""),
                text(line, "lang"),
                List.of(),
                Instant.EPOCH,
                Map.of(),
                page(line.path("page")));
    }

    private static PageFacts page(JsonNode page) {
        return new PageFacts(
                text(page, "kind"),
                text(page, "canonical_url"),
                text(page, "wire"),
                text(page, "section"),
                text(page, "source_organization"),
                text(page, "copyright_holder"),
                text(page, "based_on"));
    }

    private static String needed(JsonNode line, String field) {
        if (!line.hasNonNull(field)) {
            throw new IllegalArgumentException("'%s' is missing; every line needs id and title".formatted(field));
        }
        return text(line, field);
    }

    private static String text(JsonNode line, String field) {
        var value = line.get(field);
        if (value == null || value.isNull()) {
            return "";
        }
        if (!value.isString() && !value.isNumber()) {
            throw new IllegalArgumentException("'%s' must be a string".formatted(field));
        }
        return value.asString();
    }

    private static Dating published(String text) {
        try {
            if (text.length() > 10) {
                var instant = OffsetDateTime.parse(text).toInstant();
                return new Dating.Dated(instant, instant, DatePrecision.INSTANT, false, text);
            }
            if (text.length() == 10) {
                var day = LocalDate.parse(text);
                return dated(day, day.plusDays(1), DatePrecision.DAY, text);
            }
            if (text.length() == 7) {
                var month = YearMonth.parse(text);
                return dated(month.atDay(1), month.plusMonths(1).atDay(1), DatePrecision.MONTH, text);
            }
            if (text.length() == 4) {
                var year = Year.parse(text);
                return dated(year.atDay(1), year.plusYears(1).atDay(1), DatePrecision.YEAR, text);
            }
        } catch (DateTimeException _) {
            // no date that can be read: undated, as a feed's entry would be
        }
        return new Dating.Undated(text);
    }

    private static Dating dated(LocalDate start, LocalDate end, DatePrecision precision, String text) {
        return new Dating.Dated(
                start.atStartOfDay(ZoneOffset.UTC).toInstant(),
                end.atStartOfDay(ZoneOffset.UTC).toInstant(),
                precision,
                true,
                text);
    }
}
