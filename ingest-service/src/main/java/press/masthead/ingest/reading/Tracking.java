package press.masthead.ingest.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Parameters of a URL that tell where its reader came from, not what is read.
final class Tracking {
    private static final Pattern EVERYWHERE =
            Pattern.compile("(?:utm[_-].*|at_[a-z_]+|pk_[a-z_]+|mtm_[a-z_]+|ns_[a-z_]+|"
                    + "gaa_[a-z]+|wt\\.[a-z_]+|guce_[a-z_]+|guccounter|[a-z]{1,3}clid|fbclid|igshid|igsh|mc_cid|mc_eid|mkt_tok|"
                    + "_hsenc|_hsmi|_bhlid|vero_id|s_cid|spm|scm|ref_src|ref_url|referring_host|referrer|reflink|cmp|cmpid|icid|"
                    + "ocid|ncid|tpcc|taid|xtor|smid|smtyp|soc_src|soc_trk|tsrc|trk|sh|share_id|share_token|sharetoken|sharetype|"
                    + "share_key|traffic_source|wprov|usqp|srnd|syn-25a6b1a6|unlocked_article_code|embedded-checkout|"
                    + "triedredirect|showwelcomeonshare|refresh_ce|featured_on|__twitter_impression|"
                    + "amp|ampmode|amp_js_v|amp_gsa|outputtype)");
    /// Words that name the article on one site and the reader's way on another; here the site or the value tells.
    private static final Set<String> DOUBTFUL =
            Set.of("source", "src", "from", "via", "medium", "campaign", "origin", "s");
    private static final Pattern WAY = Pattern.compile(
            "(?:[\\w.-]*\\b)?(?:rss|feed|twitter|x|facebook|fb|hn|hackernews|reddit|linkedin|newsletter|email|social|share|"
                    + "queue|copy|app|mobile|whatsapp|telegram|wechat|weibo|mdr|home|homepage|\\d)(?:\\b[\\w.-]*)?",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_WAY = 100;
    private static final Map<String, Set<String>> OF_SITES = Map.of(
            "wsj.com", Set.of("st", "mod"),
            "barrons.com", Set.of("st", "mod"),
            "marketwatch.com", Set.of("st", "mod"),
            "nytimes.com", Set.of("partner", "emc", "module", "pgtype", "action", "rsrc"),
            "scmp.com", Set.of("module", "pgtype"),
            "youtube.com", Set.of("t", "feature", "si"),
            "youtu.be", Set.of("t", "feature", "si"),
            "substack.com", Set.of("r", "source", "s"));

    private Tracking() {}

    static boolean is(String parameter, String host, String path) {
        var equals = parameter.indexOf('=');
        var name = name(equals < 0 ? parameter : parameter.substring(0, equals));
        var value = equals < 0 ? "" : parameter.substring(equals + 1);
        if (EVERYWHERE.matcher(name).matches()) {
            return true;
        }
        if (DOUBTFUL.contains(name)
                && value.length() <= LONGEST_WAY
                && WAY.matcher(value).matches()) {
            return true;
        }
        if (name.equals("ref")) {
            return !host.contains("git"); // where it is a branch
        }
        // newsletters on their own domains keep the platform's paths and its reader's number
        var isNewsletter = name.equals("r") && path.startsWith("/p/");
        return isNewsletter
                || OF_SITES.entrySet().stream()
                        .filter(site -> host.equals(site.getKey()) || host.endsWith("." + site.getKey()))
                        .anyMatch(site -> site.getValue().contains(name));
    }

    /// Also of one that was escaped once too often, `amp;utm_source` or `smid%3Dshare`.
    private static String name(String printed) {
        var name = printed.contains("%") ? decoded(printed) : printed;
        return name.replaceFirst("^(?:amp;)+", "").replaceFirst("=.*$", "").toLowerCase(Locale.ROOT);
    }

    private static String decoded(String printed) {
        try {
            return URLDecoder.decode(printed, UTF_8);
        } catch (IllegalArgumentException _) {
            return printed;
        }
    }
}
