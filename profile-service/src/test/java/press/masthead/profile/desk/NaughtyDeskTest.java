package press.masthead.profile.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import press.masthead.model.Decision;
import press.masthead.model.Verdict;
import press.masthead.profile.NaughtyStrings;
import press.masthead.profile.Sample;

/// The desk's pages with headlines and texts that mean harm: no element and no handler that a plain one does not bring.
class NaughtyDeskTest {
    private static final Pattern TAG = Pattern.compile("<([a-zA-Z!?/][a-zA-Z0-9-]*)");

    /// Quoted values are taken whole, so that what stands in them is none of the tag's own attributes.
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s([a-zA-Z-]+)=\"[^\"]*\"");

    @Test
    void noPageHoldsMarkupOfOthers() throws IOException {
        var plain = parts(Collections.nCopies(4, "Qwen opens its weights"));
        var naughty = parts(NaughtyStrings.all());

        assertThat(NaughtyStrings.all()).hasSizeGreaterThanOrEqualTo(150);
        assertThat(naughty).isSubsetOf(plain);
    }

    /// The names of all elements and attributes on the pages of these headlines.
    private static Set<String> parts(List<String> headlines) throws IOException {
        try (var desk = TestDesk.open(IntStream.range(0, headlines.size())
                .mapToObj(at -> decision(at, headlines.get(at)))
                .toList())) {
            var client = new RawClient(desk.address());
            var headers = client.signedIn("anna");
            var parts = new TreeSet<String>();
            for (var at = 0; at < headlines.size(); at++) {
                read(client.get("/items/alibaba-qwen/n" + at, headers), parts);
            }
            for (var page : List.of("/queue?show=1000", "/lists/alibaba-qwen", "/lists/alibaba-qwen/outputs")) {
                read(client.get(page, headers), parts);
            }
            return parts;
        }
    }

    private static void read(RawClient.Answer page, Set<String> parts) {
        assertThat(page.status()).isEqualTo(200);
        var tags = TAG.matcher(page.body());
        while (tags.find()) {
            parts.add("<" + tags.group(1));
            var end = page.body().indexOf('>', tags.end());
            var attributes = ATTRIBUTE.matcher(page.body().substring(tags.end(), Math.max(end, tags.end())));
            while (attributes.find()) {
                parts.add(attributes.group(1) + "=");
            }
        }
    }

    private static Decision decision(int at, String text) {
        return Sample.article("n" + at)
                .headline(text + " n" + at)
                .summary(text)
                .list(at % 2 == 0 ? Verdict.REVIEW : Verdict.ALLOW)
                .decided();
    }
}
