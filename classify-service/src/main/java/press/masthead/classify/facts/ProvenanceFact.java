package press.masthead.classify.facts;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.masthead.model.Article;
import press.masthead.model.ArticleField;
import press.masthead.model.Byline;
import press.masthead.model.Evidence;
import press.masthead.model.Provenance;

/// Who wrote the text and where it first stood, from credits in its first and last lines, its byline and its address.
final class ProvenanceFact {
    static final String VERSION = "provenance-1";

    private static final int EDGE = 400;
    private static final Pattern DATELINE =
            Pattern.compile("\\((" + Agencies.ANY + ")\\)\\s*[-–—:]{1,2}", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHINESE_DATELINE = Pattern.compile(
            "(新华社|中新社|中新网|路透社|法新社|美联社|彭博社|中央社)[^，。\\n]{0,14}[电讯](?=[：:（(\\s]|$)|(新华社|中新社)[\\u4e00-\\u9fff]{1,8}\\d{1,2}月\\d{1,2}日电");
    private static final Pattern REPORTED =
            Pattern.compile("^(?:[^，。\\n]{0,12}[：:　])?据(路透社|路透|新华社|法新社|美联社|彭博社|彭博|中新社|韩联社|共同社)(?:报道|消息)?");
    private static final Pattern RELEASE_WIRE = Pattern.compile(
            "/?\\b(PRNewswire|PR Newswire|Business Wire|BUSINESS WIRE|GLOBE NEWSWIRE|GlobeNewswire|ACN Newswire|EIN Presswire|Newsfile)\\b|美通社|商业电讯");
    private static final Pattern REPOSTED = Pattern.compile(
            "(?:originally (?:appeared|published|posted)(?: (?:on|at|in|by))?|first (?:appeared|published) (?:on|in|at)|republished (?:from|with permission from)|reposted from|syndicated from)\\s+(?:by |on |in |at )?([\\p{Lu}][\\p{L}\\d .&'-]{1,40})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CHINESE_REPOSTED = Pattern.compile(
            "(?:转载自|转自|本文转载自|本文来自|(?<!\\p{IsHan})(?:文章|稿件|新闻|信息)?来源[：:])\\s*[“「《]?([\\p{L}\\d·]{2,20}?)(?=[”」》　\\s，。；;（(]|$)");
    private static final Pattern FILING = Pattern.compile("/archives/edgar/data/", Pattern.CASE_INSENSITIVE);

    /// One of these stands in every text that a pattern finds: looking for them is far cheaper than the pattern.
    private static final Map<Pattern, List<String>> SIGNS = Map.of(
            DATELINE, List.of("("),
            CHINESE_DATELINE, List.of("电", "讯"),
            REPORTED, List.of("据"),
            RELEASE_WIRE, List.of("wire", "Wire", "WIRE", "Newsfile", "美通社", "商业电讯"),
            REPOSTED, List.of("ublished", "ppeared", "osted", "yndicated", "UBLISHED"),
            CHINESE_REPOSTED, List.of("转", "来自", "来源"));

    private ProvenanceFact() {}

    private static boolean mayHold(Pattern pattern, String text) {
        return SIGNS.getOrDefault(pattern, List.of("")).stream().anyMatch(text::contains);
    }

    static Provenance of(Article article, Byline byline) {
        var host = host(article.canonicalUrl());
        if (FILING.matcher(article.canonicalUrl()).find()) {
            return plain(Provenance.Kind.FILING);
        }
        for (var field : List.of(ArticleField.SUMMARY, ArticleField.BODY, ArticleField.HEADLINE)) {
            var found = edges(article.text(field), field, host);
            if (found != null) {
                return found;
            }
        }
        if (RELEASE_WIRE.matcher(article.byline()).find()) {
            return new Provenance(Provenance.Kind.PRESS_RELEASE, "", "", List.of(all(article.byline())));
        }
        return byByline(article, byline, host);
    }

    private static Provenance byByline(Article article, Byline byline, String host) {
        var agency = Agencies.spelt(byline.agency());
        if (agency.isPresent()) {
            var copied = !agency.get().publishesAt(host);
            return new Provenance(
                    copied ? Provenance.Kind.WIRE_COPY : Provenance.Kind.ORIGINAL,
                    agency.get().name(),
                    copied ? agency.get().name() : "",
                    List.of(all(byline.printed())));
        }
        var nothingToGoBy =
                article.summary().isEmpty() && article.body().isEmpty() && byline.kind() == Byline.Kind.UNKNOWN;
        return plain(nothingToGoBy ? Provenance.Kind.UNKNOWN : Provenance.Kind.ORIGINAL);
    }

    /// What the first and the last lines of a text credit; null when they credit nobody.
    private static @Nullable Provenance edges(String text, ArticleField field, String host) {
        if (text.isEmpty()) {
            return null;
        }
        var head = text.substring(0, Math.min(EDGE, text.length()));
        var release = RELEASE_WIRE.matcher(head);
        if (mayHold(RELEASE_WIRE, head) && release.find()) {
            return new Provenance(Provenance.Kind.PRESS_RELEASE, "", "", List.of(span(release, field, 0)));
        }
        for (var pattern : List.of(DATELINE, CHINESE_DATELINE, REPORTED)) {
            if (!mayHold(pattern, head)) {
                continue;
            }
            var credit = pattern.matcher(head);
            if (credit.find()) {
                return wire(credit, field, host);
            }
        }
        var tailStart = Math.max(0, text.length() - EDGE);
        for (var start : new int[] {0, tailStart}) {
            var edge = text.substring(start, Math.min(text.length(), start + EDGE));
            for (var pattern : List.of(REPOSTED, CHINESE_REPOSTED)) {
                if (!mayHold(pattern, edge)) {
                    continue;
                }
                var credit = pattern.matcher(edge);
                if (credit.find()) {
                    return new Provenance(
                            Provenance.Kind.REPOST, "", credit.group(1).strip(), List.of(span(credit, field, start)));
                }
            }
        }
        return null;
    }

    private static Provenance wire(Matcher credit, ArticleField field, String host) {
        var spelling = credit.group(1) == null ? credit.group(2) : credit.group(1);
        var agency = Agencies.spelt(spelling).orElse(new Agencies.Agency(spelling, Set.of()));
        var own = agency.publishesAt(host);
        return new Provenance(
                own ? Provenance.Kind.ORIGINAL : Provenance.Kind.WIRE_COPY,
                agency.name(),
                own ? "" : agency.name(),
                List.of(span(credit, field, 0)));
    }

    private static Evidence span(Matcher found, ArticleField field, int offset) {
        return new Evidence(field, offset + found.start(), offset + found.end(), found.group());
    }

    private static Evidence all(String byline) {
        return new Evidence(ArticleField.BYLINE, 0, byline.length(), byline);
    }

    private static Provenance plain(Provenance.Kind kind) {
        return new Provenance(kind, "", "", List.of());
    }

    static String host(String url) {
        try {
            var host = URI.create(url).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException _) {
            return "";
        }
    }
}
