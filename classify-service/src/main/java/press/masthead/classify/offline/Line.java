package press.masthead.classify.offline;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import press.masthead.model.Article;
import press.masthead.model.ArticleId;
import press.masthead.model.DatePrecision;
import press.masthead.model.Dating;
import press.masthead.model.FeedId;
import tools.jackson.databind.JsonNode;

/// An input line `{id, title, url, summary?, body?, outlet?, author?, published?, lang?}` as an article.
final class Line {
    private static final FeedId OFFLINE = new FeedId("offline");

    private Line() {}

    static Article article(JsonNode line) {
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
                Instant.EPOCH);
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
                var day = LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
                return new Dating.Dated(day, day.plusSeconds(86_400), DatePrecision.DAY, true, text);
            }
        } catch (DateTimeException _) {
            // no date that can be read: undated, as a feed's entry would be
        }
        return new Dating.Undated(text);
    }
}
