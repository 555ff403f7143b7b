package press.masthead.classify.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import press.masthead.model.Article;
import press.masthead.model.Byline;

/// The printed credit: what the feed carries as the author, else a credit line that opens the text.
final class BylineFact {
    static final String VERSION = "byline-1";

    private static final int HEAD = 80;
    private static final Pattern VISIBLE = Pattern.compile(
            "^\\s*(?:文\\s*[｜|丨/：:]\\s*|作者\\s*[：:]\\s*|撰文\\s*[｜|：:]\\s*|[（(]?记者\\s+|By\\s+(?=\\p{Lu}))([^\\n　|｜，。,）)]{2,40})");
    private static final Pattern JAPANESE = Pattern.compile("【[^】＝=]{1,12}[＝=]([^】]{2,12})】");
    private static final Pattern PREFIX = Pattern.compile(
            "^(?:by|from|author:|文\\s*[｜|丨/：:]|作者\\s*[：:]|来源\\s*[：:]|撰文\\s*[：:]?)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s*(?:,|;|、|，|&|\\||｜|\\band\\b|/|(?<=\\p{IsHan})\\s+(?=\\p{IsHan})|(?:本社|本报|特约|实习)?记者(?=.))\\s*");
    private static final Pattern PERSON = Pattern.compile(
            "\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:\\p{Lu}[\\p{L}.'’-]*|de|da|van|von|der|den|bin|al|el|la|le|di|du|dos)){1,4}");
    private static final Pattern ORGANISATION = Pattern.compile(
            "\\d|\\b(news|media|press|team|research|desk|inc|ltd|llc|corp|company|newsroom|staff|agency|digest|daily|times|"
                    + "journal|review|post|blog|studio|lab|labs|institute|university|editorial|group|wire|network|online|tv)\\b"
                    + "|社$|网$|报$|科技$|财经$|氪|日报|新闻|编辑部|研究院|研究所|公司|频道|本刊|小组|团队|观察$|资讯");
    private static final Pattern TITLE = Pattern.compile(
            "^the\\s|\\b(reporter|editor|writer|correspondent|columnist|contributor|producer|analyst|chief|bureau|agencies)s?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MAILBOX = Pattern.compile("\\S+@\\S+\\s*\\(([^)]+)\\)");
    private static final Set<String> ROLES = Set.of(
            "editor",
            "editors",
            "admin",
            "administrator",
            "correspondent",
            "reporter",
            "contributor",
            "guest",
            "编辑",
            "责编",
            "记者",
            "本报记者",
            "通讯员",
            "小编",
            "管理员",
            "主编");
    private static final Set<String> NOBODY = Set.of("none", "n/a", "null", "unknown", "anonymous", "佚名", "无");
    private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦"
            + "贾夏傅方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文施洪辛柯庄温牛樊葛邢安齐伍庞颜倪"
            + "聂章鲁岳翟申欧耿关兰焦俞左柳甘祝包宁尚符舒阮纪梅童凌毕单裴霍涂成苗谷盛曲翁冉骆蓝路游靳辛管柴蒙鲍华喻祁房蒲滕萧屈饶解牟艾尤阳穆农司卓古吉缪简车项连芦麦褚娄窦戚岑党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬和仇栾丘荀敖巩时凤";

    private BylineFact() {}

    static Byline of(Article article) {
        var printed = article.byline().isBlank() ? visible(article) : article.byline();
        var credit = PREFIX.matcher(MAILBOX.matcher(printed.strip()).replaceFirst("$1"))
                .replaceFirst("")
                .strip();
        if (credit.isEmpty()) {
            return new Byline("", Byline.Kind.UNKNOWN, List.of(), "");
        }
        var japanese = JAPANESE.matcher(credit);
        if (japanese.lookingAt() && Agencies.spelt(japanese.group(1)).isEmpty()) {
            return new Byline(printed, Byline.Kind.PERSON, List.of(japanese.group(1)), "");
        }
        var whole = Agencies.spelt(japanese.reset().replaceFirst("$1"));
        if (whole.isPresent()) {
            return new Byline(
                    printed, Byline.Kind.AGENCY, List.of(), whole.get().name());
        }
        var itself = !article.outlet().isEmpty() && credit.equalsIgnoreCase(article.outlet());
        return itself ? new Byline(printed, Byline.Kind.ORGANISATION, List.of(), "") : judged(printed, credit);
    }

    /// A list of names, roles and agencies: persons win, then what is left says what it is.
    private static Byline judged(String printed, String credit) {
        var persons = new ArrayList<String>();
        var agency = "";
        for (var part : SEPARATOR.splitAsStream(credit).toList()) {
            var named = agencyIn(part);
            agency = named.isEmpty() ? agency : named;
            if (named.isEmpty() && isPerson(part)) {
                persons.add(part);
            }
        }
        var kind = switch (persons.size()) {
            case 0 -> nobodyNamed(credit, agency);
            case 1 -> Byline.Kind.PERSON;
            default -> Byline.Kind.SEVERAL;
        };
        return new Byline(printed, kind, persons, agency);
    }

    private static Byline.Kind nobodyNamed(String credit, String agency) {
        var lower = credit.toLowerCase(Locale.ROOT);
        if (NOBODY.contains(lower)) {
            return Byline.Kind.NOBODY;
        }
        if (ROLES.contains(lower)) {
            return Byline.Kind.ROLE;
        }
        if (!agency.isEmpty()) {
            return Byline.Kind.AGENCY;
        }
        return ORGANISATION.matcher(lower).find() ? Byline.Kind.ORGANISATION : Byline.Kind.UNKNOWN;
    }

    /// The agency that a part names, alone or before a role, as in `AP Sports Writer` and `新华社记者`.
    private static String agencyIn(String part) {
        var words = part.strip().split("\\s+", 2);
        return Agencies.spelt(part)
                .or(() -> Agencies.spelt(words[0]))
                .or(() -> Agencies.spelt(part.replaceFirst("(?:本社)?记者.*$", "")))
                .map(Agencies.Agency::name)
                .orElse("");
    }

    private static boolean isPerson(String part) {
        var name = part.strip().replaceFirst("^记者\\s*", "");
        if (name.isEmpty()
                || TITLE.matcher(name).find()
                || ORGANISATION.matcher(name.toLowerCase(Locale.ROOT)).find()) {
            return false;
        }
        var first = name.charAt(0);
        if (Character.UnicodeScript.of(first) == Character.UnicodeScript.HAN) {
            var chineseName = name.length() >= 2 && name.length() <= 3 && SURNAMES.indexOf(first) >= 0;
            return chineseName || name.contains("＝") || name.contains("·");
        }
        return PERSON.matcher(name).matches();
    }

    private static String visible(Article article) {
        for (var text : List.of(article.body(), article.summary())) {
            var head = text.substring(0, Math.min(HEAD, text.length()));
            var japanese = JAPANESE.matcher(head);
            if (japanese.find()) {
                return japanese.group();
            }
            var credit = VISIBLE.matcher(head);
            if (credit.find()) {
                return credit.group(1).strip();
            }
        }
        return "";
    }
}
