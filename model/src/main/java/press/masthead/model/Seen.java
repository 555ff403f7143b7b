package press.masthead.model;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What somebody saw of an article in one list: the last edit, and what the machine told them.
///
/// @param edit its id; empty where there was none, or where that is not known
/// @param content names what the article said and what the machine made of it there, as `sha256:…`; empty where that is
/// not known
public record Seen(String edit, String content) {
    private static final String DIGEST = "sha256:";

    /// As [#text] writes it.
    public static Seen of(String text) {
        var parts = Arrays.asList(text.split(" ", -1));
        return new Seen(
                parts.stream().filter(part -> !part.startsWith(DIGEST)).collect(Collectors.joining(" ")),
                parts.stream()
                        .filter(part -> part.startsWith(DIGEST))
                        .findFirst()
                        .orElse(""));
    }

    /// Both, with a space between them.
    public String text() {
        return Stream.of(edit, content).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }
}
