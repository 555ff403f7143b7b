package press.masthead.ingest.reading;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A link without what does not name the article: tracking parameters, fragment, default port, AMP and mobile variants.
public final class CanonicalUrl {
    private static final Pattern TRACKING = Pattern.compile(
            "(utm_[a-z_]+|fbclid|gclid|dclid|msclkid|yclid|twclid|igshid|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|vero_id|spm|scm|"
                    + "ref_src|ref_url|cmpid|ocid|ncid|sh|smid|amp|outputtype|guccounter|guce_referrer|guce_referrer_sig|"
                    + "wt\\.[a-z_]+|at_[a-z_]+|pk_[a-z_]+|share_token|sharetype)");
    private static final Pattern AMP_PATH = Pattern.compile("(?:/amp/?|\\.amp)$");
    private static final Pattern MOBILE_HOST = Pattern.compile("^(?:m|mobile|amp)\\.(?=[^.]+\\.[^.]+)");

    private CanonicalUrl() {}

    /// Empty when it is no http or https URL with a host.
    public static String of(String url) {
        try {
            var uri = new URI(url.strip().replace(" ", "%20"));
            var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if (uri.getRawAuthority() == null || !(scheme.equals("http") || scheme.equals("https"))) {
                return "";
            }
            return scheme + "://" + authority(uri.getRawAuthority(), scheme) + path(uri) + query(uri);
        } catch (URISyntaxException | IllegalArgumentException _) {
            return "";
        }
    }

    private static String authority(String raw, String scheme) {
        var authority = raw.substring(raw.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        var colon = authority.lastIndexOf(':');
        var host = colon < 0 ? authority : authority.substring(0, colon);
        var port = colon < 0 ? "" : authority.substring(colon);
        var isDefault = port.equals(scheme.equals("http") ? ":80" : ":443") || port.equals(":");
        var named = IDN.toASCII(host.endsWith(".") ? host.substring(0, host.length() - 1) : host);
        return MOBILE_HOST.matcher(named).replaceFirst("") + (isDefault ? "" : port);
    }

    private static String path(URI uri) {
        var path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return AMP_PATH.matcher(path).replaceFirst("");
    }

    private static String query(URI uri) {
        if (uri.getRawQuery() == null) {
            return "";
        }
        var kept = Stream.of(uri.getRawQuery().split("&", -1))
                .filter(parameter -> !parameter.isEmpty())
                .filter(parameter -> !TRACKING.matcher(
                                parameter.replaceFirst("=.*$", "").toLowerCase(Locale.ROOT))
                        .matches())
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }
}
