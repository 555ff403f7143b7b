package press.masthead.profile.stories;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import press.masthead.model.ArticleOutlet;

/// Who published an article, and where. Pages of one outlet at one host may be a series; at another host they are its
/// mirror.
///
/// @param names what others may call it when they credit it, lower case
public record Publisher(String outlet, String host, List<String> names) {
    private static final String WWW = "www.";

    public Publisher {
        names = List.copyOf(names);
    }

    static Publisher of(ArticleOutlet outlet, String url) {
        var host = host(url);
        return switch (outlet) {
            case ArticleOutlet.Listed listed ->
                new Publisher(
                        listed.id().value(), host, names(List.of(listed.id().value(), listed.name(), host)));
            case ArticleOutlet.Unlisted unlisted ->
                new Publisher(unlisted.name(), host, names(List.of(unlisted.name(), host)));
        };
    }

    /// Names and URLs as they are compared: of a URL, its host.
    static List<String> names(List<String> printed) {
        return printed.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .map(name -> name.contains("://") ? host(name) : name)
                .map(name -> name.startsWith(WWW) ? name.substring(WWW.length()) : name)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    boolean isSame(Publisher other) {
        return outlet.equals(other.outlet) && host.equals(other.host);
    }

    private static String host(String url) {
        try {
            return Stream.ofNullable(URI.create(url).getHost()).findFirst().orElse("");
        } catch (IllegalArgumentException _) {
            return "";
        }
    }
}
