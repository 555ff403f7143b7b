package press.masthead.classify.outlets;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.classify.SampleArticles.article;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.masthead.model.OutletId;
import press.masthead.model.OutletRole;
import press.masthead.model.Provenance;
import press.masthead.model.Tier;
import press.masthead.model.register.Outlet;

class OutletIndexTest {
    private final OutletIndex outlets = OutletIndex.of(List.of(
            outlet("harbour", "Harbour Times", "harbour.example", false),
            outlet("harbour-blogs", "Harbour Blogs", "harbour.example/blogs", false),
            outlet("portal", "Portal", "portal.example", true),
            outlet("mirror", "Mirror", "mirror.example", true)));

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            https://www.harbour.example/a;        ORIGINAL;  '';            Harbour Times
            https://news.harbour.example/a;       ORIGINAL;  '';            Harbour Times
            https://harbour.example/blogs/a;      ORIGINAL;  '';            Harbour Blogs
            https://nowhere.example/a;            ORIGINAL;  '';            nowhere.example
            https://portal.example/a;             ORIGINAL;  '';            Portal
            https://portal.example/a;             REPOST;    Harbour Times; Harbour Times
            https://portal.example/a;             WIRE_COPY; Harbour Times; Harbour Times
            https://portal.example/a;             REPOST;    The Quay;      Portal
            https://portal.example/a;             REPOST;    Mirror;        Portal
            https://harbour.example/a;            REPOST;    Portal;        Harbour Times
            """)
    void anArticleStandsAt(String url, Provenance.Kind kind, String origin, String outlet) {
        var provenance = new Provenance(kind, "", origin, List.of());

        assertThat(outlets.outletOf(article("a", 0, url, "A headline", "", ""), provenance)
                        .name())
                .isEqualTo(outlet);
    }

    private static Outlet outlet(String id, String name, String host, boolean followsSyndication) {
        return new Outlet(
                new OutletId(id),
                List.of(name),
                List.of(host),
                Tier.NAMED_PRESS,
                OutletRole.NEWSROOM,
                "en",
                followsSyndication,
                "");
    }
}
