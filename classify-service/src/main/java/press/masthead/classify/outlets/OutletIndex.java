package press.masthead.classify.outlets;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import press.masthead.model.Article;
import press.masthead.model.ArticleOutlet;
import press.masthead.model.Provenance;
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
    /// only where the article has no address. At one that carries what others wrote, it is the outlet that the copy
    /// credits, where the register knows it.
    public ArticleOutlet outletOf(Article article, Provenance provenance) {
        var address = WebAddress.of(article.canonicalUrl());
        if (address.host().isEmpty()) {
            return named(article.outlet())
                    .<ArticleOutlet>map(OutletIndex::listed)
                    .orElseGet(() -> new ArticleOutlet.Unlisted(article.outlet()));
        }
        var host = withoutWww(address.host());
        return at(host, address.path())
                .<ArticleOutlet>map(outlet -> listed(credited(outlet, provenance)))
                .orElseGet(() -> new ArticleOutlet.Unlisted(host));
    }

    private Outlet credited(Outlet carrier, Provenance provenance) {
        var isCopy = provenance.kind() == Provenance.Kind.WIRE_COPY || provenance.kind() == Provenance.Kind.REPOST;
        return carrier.followsSyndication() && isCopy
                ? named(provenance.origin())
                        .filter(origin -> !origin.followsSyndication())
                        .orElse(carrier)
                : carrier;
    }

    /// The outlet with that id, host or name, in whatever case.
    public Optional<Outlet> named(String text) {
        return Optional.ofNullable(byName.get(folded(text))).or(() -> at(folded(text), ""));
    }

    /// The outlet at a web address, by the most specific entry.
    public Optional<Outlet> at(String url) {
        var address = WebAddress.of(url);
        return at(withoutWww(address.host()), address.path());
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

    private static String withoutWww(String host) {
        return host.startsWith("www.") ? host.substring(4) : host;
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
}
