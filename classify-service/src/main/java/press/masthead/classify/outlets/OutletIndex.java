package press.masthead.classify.outlets;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import press.masthead.model.Article;
import press.masthead.model.ArticleOutlet;
import press.masthead.model.register.Outlet;

/// The outlets register, ready to be asked. Made once for a register; may be used by many threads.
public final class OutletIndex {
    private final Map<String, Outlet> byHost = new HashMap<>();
    private final Map<String, Outlet> byName = new HashMap<>();

    private OutletIndex(List<Outlet> outlets) {
        for (var outlet : outlets) {
            outlet.hosts().forEach(host -> byHost.put(host, outlet));
            outlet.names().forEach(name -> byName.putIfAbsent(folded(name), outlet));
            byName.put(folded(outlet.id().value()), outlet);
        }
    }

    public static OutletIndex of(List<Outlet> outlets) {
        return new OutletIndex(outlets);
    }

    /// The outlet at the article's canonical address by the most specific entry of the register; what the feed says
    /// only
    /// where the article has no address.
    public ArticleOutlet outletOf(Article article) {
        var host = hostOf(article.canonicalUrl());
        if (host.isEmpty()) {
            return named(article.outlet())
                    .<ArticleOutlet>map(OutletIndex::listed)
                    .orElseGet(() -> new ArticleOutlet.Unlisted(article.outlet()));
        }
        var path = URI.create(article.canonicalUrl()).getRawPath();
        return at(host, path == null ? "" : path)
                .<ArticleOutlet>map(OutletIndex::listed)
                .orElseGet(() -> new ArticleOutlet.Unlisted(host));
    }

    /// The outlet with that id, host or name, in whatever case.
    public Optional<Outlet> named(String text) {
        return Optional.ofNullable(byName.get(folded(text))).or(() -> at(folded(text), ""));
    }

    private Optional<Outlet> at(String host, String path) {
        for (var name = host; !name.isEmpty(); name = parent(name)) {
            for (var prefix = path; !prefix.isEmpty(); prefix = prefix.substring(0, prefix.lastIndexOf('/'))) {
                var outlet = byHost.get(name + prefix);
                if (outlet != null) {
                    return Optional.of(outlet);
                }
            }
            var outlet = byHost.get(name);
            if (outlet != null) {
                return Optional.of(outlet);
            }
        }
        return Optional.empty();
    }

    private static String parent(String host) {
        var dot = host.indexOf('.');
        return dot < 0 ? "" : host.substring(dot + 1);
    }

    private static ArticleOutlet listed(Outlet outlet) {
        return new ArticleOutlet.Listed(outlet.id(), outlet.names().getFirst(), outlet.tier(), outlet.role());
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static String hostOf(String url) {
        try {
            var host = URI.create(url).getHost();
            return host == null ? "" : folded(host).replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException _) {
            return "";
        }
    }
}
